package io.vitrine.store.counter.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.credit.CreditKind;
import io.vitrine.store.credit.CreditRequest;
import io.vitrine.store.credit.IssueCredit;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.loyalty.Loyalty;
import io.vitrine.store.receipt.CreditPaper;
import io.vitrine.store.receipt.CreditPapers;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.PricedLine;
import io.vitrine.store.till.TypedAmount;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;

/** A credit note by itself: for goods that come back without a receipt, or as goodwill. */
@Named
@ViewScoped
public class CreditPage implements Serializable, TakesArticles {
  private static final long serialVersionUID = 1L;

  @Inject private CounterDesk desk;
  @Inject private IssueCredit issue;
  @Inject private CreditPapers papers;
  @Inject private Assortment assortment;
  @Inject private OwnShops shops;
  @Inject private Refusals refusals;
  @Inject private Language language;
  @Inject private Loyalty loyalty;
  @Inject private Clock clock;

  private final String keyName = "credit-" + UUID.randomUUID();
  private final CounterBasket goods = new CounterBasket();
  private CreditKind kind = CreditKind.NO_RECEIPT;
  private String amount;
  private String endsOn;
  private String why;
  private String approval;
  private String key;
  private String note;
  private String benefit;
  private transient CreditPaper paper;
  private transient List<PricedLine> lines;

  /**
   * A benefit of a loyal customer is such a note: its amount, the note's end and its number stand
   * there.
   */
  public void open() {
    LocalDate today = LocalDate.now(clock);
    loyalty
        .openOf(benefit, today)
        .ifPresent(
            found -> {
              kind = CreditKind.GOODWILL;
              amount = TypedAmount.write(found.getAmount(), language.getLocale());
              endsOn = found.noteEnds(today).toString();
              why = "Fidélité " + found.getNumber();
            });
  }

  /** Something else was chosen; a code was given for the other. */
  public void choose() {
    approval = null;
  }

  @Override
  public void more(String sku) {
    goods.change(sku, 1);
    lines = null;
  }

  public void fewer(String sku) {
    goods.change(sku, -1);
    lines = null;
  }

  public String give() {
    try {
      return desk.act(
          at ->
              issue
                  .issue(request(at), desk.role())
                  .fold(
                      issued -> "credit?faces-redirect=true&note=" + issued.note().getId(),
                      refused -> no("credit", refused.reason().status(), refused.reason().code()),
                      not -> no("approval", not.reason().status(), not.reason().code())));
    } catch (InvalidValue invalid) {
      return CounterDesk.say(refusals.invalid(invalid));
    }
  }

  private String no(String feature, int status, String code) {
    approval = null;
    return CounterDesk.say(refusals.from("io.vitrine.store." + feature + ".texts", status, code));
  }

  private CreditRequest request(CounterRequest.Counter at) {
    return new CreditRequest(
        at,
        key,
        kind,
        isGoodwill() ? List.of() : goods.lines(),
        isGoodwill() ? TypedAmount.read(amount) : null,
        isGoodwill() ? day() : null,
        why,
        approval == null || approval.isBlank() ? null : approval.strip());
  }

  private LocalDate day() {
    try {
      return endsOn == null || endsOn.isBlank() ? null : LocalDate.parse(endsOn.strip());
    } catch (DateTimeException e) {
      throw new InvalidValue("a day is written like 2026-12-31");
    }
  }

  /** What came back, at the house's price of the day. */
  public List<PricedLine> getLines() {
    if (lines == null) {
      var told = assortment.priced(goods.quantities().keySet()).variants();
      lines =
          goods.lines().stream()
              .filter(line -> told.containsKey(line.sku()))
              .map(line -> new PricedLine(told.get(line.sku()), line.quantity()))
              .toList();
    }
    return lines;
  }

  /** What the goods are worth together. */
  public Money getWorth() {
    return getLines().stream().map(PricedLine::total).reduce(Money.ZERO, Money::plus);
  }

  public boolean isGoodwill() {
    return kind == CreditKind.GOODWILL;
  }

  /** Whether somebody else has to say yes: always for goods, and unless a manager is generous. */
  public boolean isManagerNeeded() {
    return !isGoodwill() || desk.role() != Role.MANAGER;
  }

  /** The note that was issued; {@code null} before. */
  public CreditPaper getPaper() {
    if (paper == null && note != null) {
      paper = papers.find(shops.ofCounter(), note).orElse(null);
    }
    return paper;
  }

  /** Its last day in words; {@code null} where it does not end. */
  public String getUntil() {
    LocalDate day = getPaper().note().getEndsOn();
    return day == null
        ? null
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(language.getLocale())
            .format(day);
  }

  public Problem getProblem() {
    return desk.absence();
  }

  public String getKeyName() {
    return keyName;
  }

  public String getKind() {
    return kind.name();
  }

  public void setKind(String kind) {
    this.kind = CreditKind.asked(kind);
  }

  public String getBenefit() {
    return benefit;
  }

  public void setBenefit(String benefit) {
    this.benefit = benefit;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(String endsOn) {
    this.endsOn = endsOn;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public String getApproval() {
    return approval;
  }

  public void setApproval(String approval) {
    this.approval = approval;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
