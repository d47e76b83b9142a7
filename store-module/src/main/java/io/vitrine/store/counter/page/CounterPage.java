package io.vitrine.store.counter.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.device.Device;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.device.SignOnToDevice;
import io.vitrine.store.device.proof.ConfirmationAtHand;
import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.CounterView;
import io.vitrine.store.sale.OpenVisits;
import io.vitrine.store.sale.SaleAnswer;
import io.vitrine.store.sale.SellAtCounter;
import io.vitrine.store.sale.Totals;
import io.vitrine.store.till.Tills;
import io.vitrine.store.visit.Visit;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/** The counter: what is on it, what is to pay, how it is paid. Keeps numbers, never prices. */
@Named
@ViewScoped
public class CounterPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "io.vitrine.store.sale.texts";
  private static final int HITS = 6;
  private static final int VISITS = 50;

  @Inject private PersonAtDevice presence;
  @Inject private SignOnToDevice signOn;
  @Inject private ConfirmationAtHand confirmation;
  @Inject private Tills tills;
  @Inject private OpenVisits visits;
  @Inject private CounterView view;
  @Inject private SellAtCounter sell;
  @Inject private Tender tender;
  @Inject private Assortment assortment;
  @Inject private Refusals refusals;
  @Inject private Language language;

  private final LinkedHashMap<String, Integer> quantities = new LinkedHashMap<>();
  private final PaymentForm payment = new PaymentForm();
  private final DiscountForm discount = new DiscountForm();
  private Role seller;
  private String visit;
  private String credit;
  private String shop;
  private String till;
  private String key;
  private String words;
  private transient Problem problem;
  private transient Visit visitor;
  private transient List<Visit> waiting;
  private transient Assortment.Hits found;
  private transient CounterView.Counter counter;
  private transient boolean tillOpen;

  /** The customer's wishes come onto the counter. */
  public void open() {
    presence.toSee(
        (device, person) -> {
          shop = device.getShop();
          till = device.getTill();
          seller = person.role();
          if (visit != null && visits.find(shop, visit).isPresent()) {
            view.proposed(shop, visit)
                .forEach(line -> quantities.merge(line.sku(), line.quantity(), Integer::sum));
          }
          return null;
        },
        absence -> {
          problem =
              refusals.from("io.vitrine.store.device.texts", absence.status(), absence.code());
          return null;
        });
    tender.payWith(payment, shop, till, credit);
  }

  public void search() {
    found =
        words == null || words.isBlank()
            ? null
            : assortment.search(words, language.getCode(), HITS);
  }

  public void add(String sku) {
    change(sku, 1);
    words = null;
    found = null;
  }

  public void more(String sku) {
    change(sku, 1);
  }

  public void fewer(String sku) {
    change(sku, -1);
  }

  public void remove(String sku) {
    quantities.remove(sku);
    discount.forget(sku);
    changed();
  }

  private void change(String sku, int by) {
    int now = Math.min(quantities.getOrDefault(sku, 0) + by, BasketLine.MOST);
    if (now < 1) {
      quantities.remove(sku);
      discount.forget(sku);
    } else {
      quantities.put(sku, now);
    }
    changed();
  }

  /** Something more or less goes off. */
  public void discounted() {
    discount.setApproval(null);
    changed();
  }

  private void changed() {
    counter = null;
    payment.begin();
  }

  /** Another way to pay was chosen; the form shows its fields. */
  public void pay() {
    payment.chosen();
  }

  /** The person takes the device over and finishes the sale; what was shown is what is paid. */
  public String finish() {
    return act(
        (device, person) ->
            tender
                .finished(shop, key)
                .map(sale -> "receipt?faces-redirect=true&sale=" + sale.getId())
                .orElseGet(() -> sell(counterOf(device, person))));
  }

  private String sell(CounterRequest.Counter at) {
    Optional<Problem> unpaid = tender.coverRest(payment, at, key, visit, due());
    if (unpaid.isPresent()) {
      return say(unpaid.get());
    }
    return sell.sell(request(at)).fold(this::done, this::no, this::notApproved);
  }

  /** A part of the sum is settled by the means that is chosen; the rest follows. */
  public void addPart() {
    act(
        (device, person) ->
            tender
                .addPart(payment, counterOf(device, person), key, visit, due())
                .map(CounterPage::say)
                .orElse(null));
  }

  /** A part is not paid after all. */
  public void removePart(int index) {
    payment.remove(index);
  }

  private String act(BiFunction<Device, SignOn.Person, String> act) {
    try {
      return presence.fold(
          (device, person) -> {
            signOn.on(device.getId(), person);
            return act.apply(device, person);
          },
          absence ->
              say(
                  refusals.from(
                      "io.vitrine.store.device.texts", absence.status(), absence.code())));
    } catch (InvalidValue invalid) {
      return say(refusals.invalid(invalid));
    }
  }

  private static CounterRequest.Counter counterOf(Device device, SignOn.Person person) {
    return new CounterRequest.Counter(
        device.getShop(), device.getTill(), device.getId(), person.staff());
  }

  private Money due() {
    return getCounter().totals().due();
  }

  private CounterRequest request(CounterRequest.Counter at) {
    return new CounterRequest(
        at,
        key,
        visit,
        quantities.entrySet().stream()
            .map(line -> new BasketLine(line.getKey(), line.getValue()))
            .toList(),
        tender.payments(payment, at, visit, due()),
        payment.reason(),
        discount.asked(),
        discount.code());
  }

  /** What lies on the counter, to be quoted; what is quoted again unchanged is the same quote. */
  CounterRequest asQuote(CounterRequest.Counter counter) {
    List<BasketLine> lines =
        quantities.entrySet().stream()
            .map(line -> new BasketLine(line.getKey(), line.getValue()))
            .toList();
    int mark = Objects.hash(lines, discount.asked().inOrder());
    return new CounterRequest(
        counter,
        key + "-Q" + Integer.toHexString(mark),
        visit,
        lines,
        List.of(),
        null,
        discount.asked(),
        discount.code());
  }

  private String done(SaleAnswer.Finished finished) {
    return "receipt?faces-redirect=true&sale=" + finished.sale().getId();
  }

  private String no(SaleAnswer.Refused refused) {
    SaleAnswer.Reason reason = refused.reason();
    if (refused.dueCents() != null) {
      counter = null;
    }
    if (reason == SaleAnswer.Reason.NOT_CONFIRMED && !confirmation.isGiven()) {
      return null; // the device signs what it was told, and finishes again by itself
    }
    return say(
        refusals.from(TEXTS, reason.status(), reason.code(), String.join(", ", refused.skus())));
  }

  private String notApproved(SaleAnswer.NotApproved not) {
    discount.setApproval(null);
    return say(
        refusals.from(
            "io.vitrine.store.approval.texts", not.reason().status(), not.reason().code()));
  }

  private static String say(Problem said) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    return null;
  }

  public CounterView.Counter getCounter() {
    if (counter == null) {
      String appointment = getVisitor() == null ? null : visitor.getAppointment();
      counter = view.of(new CounterView.For(shop, appointment), quantities, discount.asked());
    }
    return counter;
  }

  /** Whether what goes off needs a manager's code. */
  public boolean isManagerNeeded() {
    return view.needsApproval(shop, getCounter(), discount.asked(), seller);
  }

  public String percent(int basisPoints) {
    return Formats.number(basisPoints / 100.0, language.getLocale());
  }

  /** Whether cards are asked by a terminal here. */
  public boolean isTerminal() {
    return tender.isTerminal(shop, till);
  }

  /** What is left to pay after all that is settled. */
  public Money getRest() {
    return tender.rest(payment, shop, visit, due());
  }

  /** More was taken than the sum is now: something goes back first. */
  public boolean isTooMuch() {
    return getRest().isNegative();
  }

  public String getCredit() {
    return credit;
  }

  public void setCredit(String credit) {
    this.credit = credit;
  }

  public DiscountForm getDiscount() {
    return discount;
  }

  public String name(CounterView.Row row) {
    return language.pick(row.line().variant().getNameFr(), row.line().variant().getNameEn());
  }

  public String variant(CounterView.Row row) {
    return language.pick(row.line().variant().getVariantFr(), row.line().variant().getVariantEn());
  }

  public String hitName(Assortment.Hit hit) {
    return language.pick(hit.nameFr(), hit.nameEn());
  }

  public String rate(Totals.Rate rate) {
    return Formats.number(rate.rate().basisPoints() / 100.0, language.getLocale());
  }

  /** Whom the counter serves; {@code null} where nobody was chosen or the visit has ended. */
  public Visit getVisitor() {
    if (visitor == null && visit != null && shop != null) {
      visitor = visits.find(shop, visit).orElse(null);
    }
    return visitor;
  }

  /** Who is in the shop, to choose from. */
  public List<Visit> getWaiting() {
    if (waiting == null) {
      waiting = shop == null ? List.of() : visits.in(shop, VISITS);
    }
    return waiting;
  }

  public boolean isTillOpen() {
    tillOpen = tillOpen || shop != null && tills.openSession(shop, till).isPresent();
    return tillOpen;
  }

  public Problem getProblem() {
    return problem;
  }

  public Assortment.Hits getFound() {
    return found;
  }

  public PaymentForm getPayment() {
    return payment;
  }

  public String getVisit() {
    return visit;
  }

  public void setVisit(String visit) {
    this.visit = visit;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
