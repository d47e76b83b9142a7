package io.vitrine.store.closing.page;

import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.closing.CloseBooks;
import io.vitrine.store.closing.Closing;
import io.vitrine.store.closing.ClosingAnswer;
import io.vitrine.store.closing.Closings;
import io.vitrine.store.closing.Period;
import io.vitrine.store.shop.TrainingShop;
import io.vitrine.store.till.Till;
import io.vitrine.store.till.Tills;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The closings of one till at a time: made here, and compared. */
@Named
@RequestScoped
public class ClosingsPage {

  private static final int MOST = 31;
  private static final int WHOLE = 100;

  @Inject private Tills tills;
  @Inject private Closings closings;
  @Inject private CloseBooks books;
  @Inject private SignedIn signedIn;
  @Inject private Refusals refusals;
  @Inject private Assortment assortment;
  @Inject private Language language;
  @Inject private Clock clock;

  private List<Till> all;
  private String at;
  private String kind;

  /** A link to the closings of a till or of a kind. */
  public record Link(String href, String label, boolean current) {}

  /**
   * A line of the table.
   *
   * @param width of its bar in percent of the longest
   */
  public record Row(Closing closing, String period, long width, boolean back) {}

  @PostConstruct
  void read() {
    Set<String> shops = signedIn.shopsWith(Role.MANAGER);
    all = new ArrayList<>(tills.of(shops));
    all.addAll(tills.of(TrainingShop.besideEach(shops)));
  }

  public String closeDay() {
    Till till = getTill();
    if (till == null || isTraining()) {
      return say(refusals.notAllowed());
    }
    LocalDate today =
        LocalDate.ofInstant(clock.instant(), assortment.shop(till.getShop()).getZone());
    return books
        .of(
            till.getShop(),
            till.getCode(),
            new Period(Period.Kind.DAY, today.toString()),
            signedIn.getStaff())
        .fold(made -> here(), there -> here(), this::refused);
  }

  public String closeWhatIsDue() {
    Till till = getTill();
    if (till == null || isTraining()) {
      return say(refusals.notAllowed());
    }
    books.whatIsDue(till.getShop(), till.getCode(), signedIn.getStaff());
    return here();
  }

  private String here() {
    return "record?faces-redirect=true&till=" + getAt() + "&kind=" + getKind();
  }

  private String refused(ClosingAnswer.Refused refused) {
    return say(
        refusals.from(
            "io.vitrine.store.closing.texts",
            refused.reason().status(),
            refused.reason().code(),
            refused.day() == null
                ? ""
                : PeriodWords.of(new Period(Period.Kind.DAY, refused.day().toString()), locale())));
  }

  private static String say(Problem said) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    return null;
  }

  /** The newest first, each bar as long as its total beside the others. */
  public List<Row> getRows() {
    Till till = getTill();
    if (till == null) {
      return List.of();
    }
    List<Closing> page =
        closings.page(
            till.getShop(), till.getCode(), Period.Kind.of(getKind()), Long.MAX_VALUE, MOST);
    long longest = page.stream().mapToLong(one -> Math.abs(one.getTotal().cents())).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (Closing one : page) {
      long size = Math.abs(one.getTotal().cents());
      rows.add(
          new Row(
              one,
              PeriodWords.of(one.getPeriod(), locale()),
              longest == 0 ? 0 : size * WHOLE / longest,
              one.getTotal().isNegative()));
    }
    return rows;
  }

  /** The till that was asked for, or the first; {@code null} for a manager without a till. */
  public Till getTill() {
    return all.stream()
        .filter(till -> name(till).equals(at))
        .findFirst()
        .orElse(all.isEmpty() ? null : all.get(0));
  }

  /** Whether the till is one of training, whose chain the night closes and nothing counts. */
  public boolean isTraining() {
    return getTill() != null && TrainingShop.is(getTill().getShop());
  }

  public List<Link> getTillLinks() {
    return all.stream()
        .map(
            till ->
                new Link(
                    "?till=" + name(till) + "&kind=" + getKind(),
                    assortment.shop(till.getShop()).getName() + ", " + till.getCode(),
                    name(till).equals(getAt())))
        .toList();
  }

  public List<Link> getKindLinks() {
    return List.of(Period.Kind.values()).stream()
        .map(
            one ->
                new Link(
                    "?till=" + getAt() + "&kind=" + one, one.name(), one.name().equals(getKind())))
        .toList();
  }

  private static String name(Till till) {
    return till.getShop() + ":" + till.getCode();
  }

  private Locale locale() {
    return language.getLocale();
  }

  public String getAt() {
    return getTill() == null ? "" : name(getTill());
  }

  public void setAt(String at) {
    this.at = at;
  }

  public String getKind() {
    boolean known = kind != null && List.of("MONTH", "YEAR").contains(kind);
    return known ? kind : Period.Kind.DAY.name();
  }

  public void setKind(String kind) {
    this.kind = kind;
  }
}
