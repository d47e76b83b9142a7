package io.vitrine.booking.labour.page;

import io.vitrine.booking.labour.Agreements;
import io.vitrine.booking.labour.LabourAnswer;
import io.vitrine.booking.labour.LabourHistory;
import io.vitrine.booking.labour.LabourProblems;
import io.vitrine.booking.labour.LabourTerm;
import io.vitrine.booking.labour.LabourTerms;
import io.vitrine.booking.labour.LabourValue;
import io.vitrine.booking.labour.LabourWords;
import io.vitrine.booking.labour.Lawgiver;
import io.vitrine.booking.labour.SetTerm;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.shop.page.ShopLink;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** The values in force for a shop on a day, and the form that changes the chosen one. */
@Named
@RequestScoped
public class LabourPage {

  private static final String TEXTS = "io.vitrine.booking.labour.texts";
  private static final Pattern ADDRESS = Pattern.compile("https://[\\w./?=&%-]+");

  @Inject private Agreements agreements;
  @Inject private SetTerm setting;
  @Inject private LabourProblems problems;
  @Inject private OwnShops own;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private FacesContext faces;
  @Inject @Param private String day;
  @Inject @Param private String value;
  @Inject @Param private String done;

  private final TermForm form = new TermForm();
  private LabourHistory history;
  private String revisions;
  private Problem problem;

  /** Values about one thing. */
  public record Part(String name, List<Row> rows) {}

  /** A value in force, in words; the address of its source may be missing. */
  public record Row(
      String name,
      String amount,
      String article,
      String source,
      String sourceHref,
      boolean confirmed,
      String since,
      String agreement,
      String href,
      String label) {}

  @PostConstruct
  void fill() {
    if (isAllowed()) {
      revisions = now();
      if (getValue() != null && terms().values().containsKey(getValue())) {
        form.show(terms().values().get(getValue()), terms().agreement(), setting.today());
      }
    }
  }

  /** Before the page is drawn. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
    }
  }

  public boolean isAllowed() {
    return getShop() != null;
  }

  public String getShop() {
    return own.chosen(Role.MANAGER, Role.ADMIN);
  }

  public String getShopName() {
    return own.name(getShop());
  }

  private String about(String shop) {
    return "/booking/manage/labour?shop=" + shop + "&day=" + getDay();
  }

  public List<ShopLink> getShops() {
    return own.links(this::about, Role.MANAGER, Role.ADMIN);
  }

  /** The day that is looked at; today where none or no day is named. */
  public LocalDate getDay() {
    try {
      return day == null || day.isBlank() ? setting.today() : LocalDate.parse(day);
    } catch (DateTimeException e) {
      return setting.today();
    }
  }

  private LabourHistory history() {
    if (history == null) {
      history = agreements.historyOf(getShop());
    }
    return history;
  }

  private LabourTerms terms() {
    return history().on(getDay());
  }

  /** The agreement that the shop is under on that day. */
  public String getAgreement() {
    return nameOf(terms().agreement());
  }

  private String nameOf(String code) {
    return agreements.find(code).map(it -> language.pick(it.fr(), it.en())).orElse(code);
  }

  public List<Part> getParts() {
    Map<String, String> names = new HashMap<>();
    agreements.all().forEach(it -> names.put(it.code(), language.pick(it.fr(), it.en())));
    LabourWords words = new LabourWords(language.getLocale());
    return Stream.of(LabourValue.Part.values())
        .map(
            part ->
                new Part(
                    say("part." + part),
                    terms().values().values().stream()
                        .filter(term -> term.value().part() == part)
                        .map(term -> row(term, words, names.get(term.agreement())))
                        .toList()))
        .filter(part -> !part.rows().isEmpty())
        .toList();
  }

  private Row row(LabourTerm term, LabourWords words, String agreement) {
    Matcher address = ADDRESS.matcher(term.source());
    boolean linked = address.find();
    return new Row(
        words.value(term.value()),
        words.amount(term.value(), term.amount()),
        term.article(),
        linked
            ? address.replaceFirst("").strip().replaceFirst("[\\s\u202f]*:$", "")
            : term.source(),
        linked ? address.group() : null,
        term.confirmed(),
        since(term),
        agreement,
        about(getShop()) + "&value=" + term.value() + "#term-title",
        say("changeLabel", words.value(term.value())));
  }

  private String since(LabourTerm term) {
    return term.until() == null
        ? say("since", day(term.from()))
        : say("sinceUntil", day(term.from()), day(term.until()));
  }

  /** How many of the values nobody read in a primary source yet. */
  public long getUnconfirmed() {
    return terms().values().values().stream().filter(term -> !term.confirmed()).count();
  }

  /** The value in the form, or {@code null}. */
  public LabourValue getValue() {
    return Stream.of(LabourValue.values())
        .filter(it -> it.name().equals(value))
        .findFirst()
        .orElse(null);
  }

  public String getValueName() {
    return new LabourWords(language.getLocale()).value(getValue());
  }

  public boolean isTime() {
    return TermForm.isTime(getValue());
  }

  public boolean isYesNo() {
    return getValue().unit() == LabourValue.Unit.YES_NO;
  }

  /** The agreements that may say it: the shop's own, and what that one falls back to. */
  public Map<String, String> getSayers() {
    Map<String, String> sayers = new LinkedHashMap<>();
    history().chainOn(getDay()).forEach(code -> sayers.put(nameOf(code), code));
    return sayers;
  }

  /** The form's button. */
  public void say() throws IOException {
    if (!isAllowed() || getValue() == null) {
      throw new SecurityException("no value of a shop of one's own");
    }
    try {
      LabourTerm term = form.term(getValue());
      answer(setting.say(term, revisionOf(term.agreement()), lawgiver()), "said");
    } catch (InvalidValue impossible) {
      refuse(problems.unreadable());
    }
  }

  Lawgiver lawgiver() {
    return new Lawgiver(
        signedIn.getStaff(), signedIn.shopsWith(Role.MANAGER), signedIn.shopsWith(Role.ADMIN));
  }

  void answer(LabourAnswer answer, String word) throws IOException {
    LabourAnswer.Refused no = answer.fold(it -> null, refused -> refused);
    if (no == null) {
      faces.getExternalContext().redirect(about(getShop()) + "&done=" + word);
    } else {
      refuse(problems.of(no));
    }
  }

  void refuse(Problem no) {
    problem = no;
    faces.getExternalContext().setResponseStatus(no.status());
  }

  /** The revisions of all agreements as they are now, for the form to send along. */
  private String now() {
    return agreements.all().stream()
        .map(it -> it.code() + " " + it.revision())
        .reduce("", (one, other) -> one + other + ";");
  }

  /** The revision that the page was drawn with; one that is not there is never the right one. */
  long revisionOf(String agreement) {
    return Stream.of(String.valueOf(revisions).split(";"))
        .map(pair -> pair.split(" "))
        .filter(
            pair -> pair.length == 2 && pair[0].equals(agreement) && pair[1].matches("\\d{1,18}"))
        .mapToLong(pair -> Long.parseLong(pair[1]))
        .findFirst()
        .orElse(-1);
  }

  String day(LocalDate on) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(language.getLocale())
        .format(on);
  }

  String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }

  public String getDayText() {
    return day(getDay());
  }

  public String getDoneText() {
    return done != null && Set.of("said", "opened", "closed", "under").contains(done)
        ? say("done." + done)
        : "";
  }

  public TermForm getForm() {
    return form;
  }

  public Problem getProblem() {
    return problem;
  }

  public String getRevisions() {
    return revisions;
  }

  public void setRevisions(String revisions) {
    this.revisions = revisions;
  }
}
