package io.vitrine.store.quote;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.privacy.PersonalData;
import io.vitrine.store.approval.Approval;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.sale.GoodsAnswer.Goods;
import io.vitrine.store.sale.PricedLine;
import io.vitrine.store.sale.SeriesNumber;
import io.vitrine.store.sale.Totals;
import io.vitrine.store.sale.promise.PromisedLine;
import io.vitrine.store.visit.Visit;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prices promised until a day. Its lines are final; what becomes of it happens once. */
@PersonalData(
    columns = {"customer"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "a quote in her name",
    basis = PersonalData.Basis.CONTRACT,
    kept = "three months after its last day, or until she is erased")
@Entity
@Table(schema = "store", name = "quote")
@IdClass(QuoteId.class)
public class Quote {

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "series")
  private String series;

  @Column(name = "serial")
  private long serial;

  @Column(name = "till")
  private String till;

  @Column(name = "device")
  private String device;

  @Column(name = "sign_on")
  private String signOn;

  @Column(name = "staff")
  private String staff;

  @Column(name = "staff_name")
  private String staffName;

  @Column(name = "visit")
  private String visit;

  @Column(name = "request_key")
  private String requestKey;

  @Column(name = "request_hash")
  private String requestHash;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "customer")
  private String customer;

  @Column(name = "language")
  private String language;

  @Column(name = "lines")
  private int lineCount;

  @Column(name = "total_cents")
  private Money total;

  @Column(name = "tax_cents")
  private Money tax;

  @Column(name = "eco_cents")
  private Money eco;

  @Column(name = "approval")
  private String approval;

  @Column(name = "approved_by")
  private String approvedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private QuoteState state;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  @Version
  @Column(name = "version")
  private long version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "quote_line",
      joinColumns = {
        @JoinColumn(name = "shop", referencedColumnName = "shop"),
        @JoinColumn(name = "quote", referencedColumnName = "id")
      })
  @OrderBy("place")
  private List<PromisedLine> lines = new ArrayList<>();

  protected Quote() {}

  /** On what it stands. */
  record Ground(
      SignOn seller, Visit visit, SeriesNumber number, Instant madeAt, LocalDate endsOn) {}

  Quote(QuoteRequest request, Ground ground, Goods goods) {
    this.shop = request.basket().counter().shop();
    this.id = ground.number().in(shop);
    this.series = ground.number().series();
    this.serial = ground.number().number();
    this.till = request.basket().counter().till();
    this.device = request.basket().counter().device();
    this.signOn = ground.seller().getId();
    this.staff = ground.seller().getStaff();
    this.staffName = ground.seller().getStaffName();
    this.visit = ground.visit().getId();
    this.language = ground.visit().getLanguage();
    this.requestKey = request.basket().key();
    this.requestHash = request.fingerprint();
    this.customer = request.customer();
    this.madeAt = ground.madeAt();
    this.endsOn = ground.endsOn();
    this.state = QuoteState.OPEN;
    for (PricedLine line : goods.lines()) {
      lines.add(new PromisedLine(lines.size(), line));
    }
    Totals totals = goods.totals();
    lineCount = lines.size();
    total = totals.due();
    tax = totals.tax();
    eco = totals.eco();
  }

  void approved(Approval by) {
    approval = by.id();
    approvedBy = by.staff();
  }

  boolean asks(QuoteRequest request) {
    return requestHash.equals(request.fingerprint());
  }

  /**
   * What became of it; one whose last day has passed has ended, also before the night says so.
   *
   * @param today in the shop's zone
   */
  public QuoteState stateOn(LocalDate today) {
    return state == QuoteState.OPEN && today.isAfter(endsOn) ? QuoteState.ENDED : state;
  }

  /** It is a sale or an order now; ask {@link #stateOn} first. */
  void turnInto(QuoteState what, String by, Instant now) {
    close(what, by, now);
  }

  /** The shop takes it back, as long as it is open. */
  boolean withdraw(String by, LocalDate today, Instant now) {
    if (stateOn(today) != QuoteState.OPEN) {
      return false;
    }
    close(QuoteState.WITHDRAWN, by, now);
    return true;
  }

  private void close(QuoteState what, String by, Instant now) {
    if (state != QuoteState.OPEN) {
      throw new IllegalStateException("quote " + id + " is " + state);
    }
    state = what;
    closedBy = by;
    closedAt = now;
  }

  public List<Totals.Rate> byRate() {
    return Totals.of(lines.stream().map(PromisedLine::priced).toList()).byRate();
  }

  public String getShop() {
    return shop;
  }

  /** Its number as printed, such as {@code RIVOLI-D2026-000003}. */
  public String getId() {
    return id;
  }

  public String getStaff() {
    return staff;
  }

  public String getStaffName() {
    return staffName;
  }

  public String getVisit() {
    return visit;
  }

  public Instant getMadeAt() {
    return madeAt;
  }

  /** The last day on which its prices are kept. */
  public LocalDate getEndsOn() {
    return endsOn;
  }

  /** Whose it is; {@code null} where she did not say, or where it was erased. */
  public String getCustomer() {
    return customer;
  }

  /** The language it is printed in: the customer's. */
  public Locale getLocale() {
    return language.startsWith("fr") ? Locale.FRENCH : Locale.ENGLISH;
  }

  public Money getTotal() {
    return total;
  }

  public Money getTax() {
    return tax;
  }

  public Money getEco() {
    return eco;
  }

  public String getApprovedBy() {
    return approvedBy;
  }

  public Instant getClosedAt() {
    return closedAt;
  }

  public List<PromisedLine> getLines() {
    return List.copyOf(lines);
  }
}
