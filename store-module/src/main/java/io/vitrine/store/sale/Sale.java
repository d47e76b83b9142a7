package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import io.vitrine.store.approval.Approval;
import io.vitrine.store.device.proof.Confirmation;
import io.vitrine.store.sale.promise.Promised;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A sale that was finished in person. Final: the database refuses to change it. */
@Entity
@Table(schema = "store", name = "sale")
@IdClass(SaleId.class)
public class Sale {

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "id")
  private String id;

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

  @Column(name = "till_session")
  private String tillSession;

  @Column(name = "visit")
  private String visit;

  @Column(name = "request_key")
  private String requestKey;

  @Column(name = "series")
  private String series;

  @Column(name = "receipt_number")
  private long receiptNumber;

  @Column(name = "finished_at")
  private Instant finishedAt;

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

  @Column(name = "device_key")
  private String deviceKey;

  @Column(name = "confirmed_digest")
  private String confirmedDigest;

  @Column(name = "confirmation")
  private String confirmation;

  @Column(name = "quote")
  private String quote;

  @Column(name = "customer_order")
  private String order;

  @Column(name = "visit_level")
  private String visitLevel;

  @Column(name = "journal_no")
  private long journalNo;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "sale_line",
      joinColumns = {
        @JoinColumn(name = "shop", referencedColumnName = "shop"),
        @JoinColumn(name = "sale", referencedColumnName = "id")
      })
  @OrderBy("place")
  private List<SoldLine> lines = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "sale_tax",
      joinColumns = {
        @JoinColumn(name = "shop", referencedColumnName = "shop"),
        @JoinColumn(name = "sale", referencedColumnName = "id")
      })
  @OrderBy("taxRate")
  private List<TaxedPart> taxes = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "payment",
      joinColumns = {
        @JoinColumn(name = "shop", referencedColumnName = "shop"),
        @JoinColumn(name = "sale", referencedColumnName = "id")
      })
  @OrderBy("place")
  private List<Settled> payments = new ArrayList<>();

  protected Sale() {}

  /** On what the sale stands. */
  record Ground(
      CounterRequest.Counter counter,
      String signOn,
      String staffName,
      String tillSession,
      String visit,
      Confirmation confirmation) {}

  Sale(String id, Ground ground, CounterRequest request, SeriesNumber number, Instant finishedAt) {
    this.id = id;
    this.shop = ground.counter().shop();
    this.till = ground.counter().till();
    this.device = ground.counter().device();
    this.signOn = ground.signOn();
    this.staff = ground.counter().staff();
    this.staffName = ground.staffName();
    this.tillSession = ground.tillSession();
    this.visit = ground.visit();
    this.deviceKey = ground.confirmation().device();
    this.confirmedDigest = ground.confirmation().digest();
    this.confirmation = ground.confirmation().signature();
    this.requestKey = request.key();
    this.series = number.series();
    this.receiptNumber = number.number();
    this.finishedAt = finishedAt;
  }

  /**
   * @param day the day of the sale in the shop's zone, from which guarantees run
   */
  void contain(GoodsAnswer.Goods sold, LocalDate day) {
    for (PricedLine line : sold.lines()) {
      lines.add(new SoldLine(lines.size(), line, day));
    }
    if (sold.promised() != null) {
      standOn(sold.promised());
    }
    Totals totals = sold.totals();
    totals.byRate().forEach(rate -> taxes.add(new TaxedPart(rate)));
    lineCount = lines.size();
    total = totals.due();
    tax = totals.tax();
    eco = totals.eco();
  }

  /** The payments and what each of them stands on, in the same order. */
  void paidBy(List<Payment> paid, List<HeldMoney.Backing> backings) {
    for (int i = 0; i < paid.size(); i++) {
      payments.add(new Settled(payments.size(), paid.get(i), backings.get(i)));
    }
  }

  private void standOn(Promised promised) {
    quote = promised.kind() == Promised.Kind.QUOTE ? promised.number() : null;
    order = promised.kind() == Promised.Kind.ORDER ? promised.number() : null;
    promised
        .paidDown()
        .map(paid -> Payment.deposit(paid.amount(), paid.number()))
        .ifPresent(before -> paidBy(List.of(before), List.of(HeldMoney.Backing.of(before))));
  }

  void approved(Approval by) {
    approval = by.id();
    approvedBy = by.staff();
  }

  /** The quote it was before, or {@code null}. */
  public String getQuote() {
    return quote;
  }

  /** The order it hands over, or {@code null}. */
  public String getOrder() {
    return order;
  }

  /** The manager who approved its discounts, or {@code null} where nobody had to. */
  public String getApprovedBy() {
    return approvedBy;
  }

  /** What the device signed; {@code null} for a sale of the time before devices had keys. */
  Confirmation getConfirmation() {
    return confirmation == null ? null : new Confirmation(deviceKey, confirmedDigest, confirmation);
  }

  String getRequestKey() {
    return requestKey;
  }

  /** How sure the shop was that the customer was there; {@code null} where nobody wrote it down. */
  void broughtAbout(String level) {
    visitLevel = level;
  }

  /** The level of her arrival, or {@code null}. */
  public String getVisitLevel() {
    return visitLevel;
  }

  /** The entry of the till's journal that records it. */
  void recordedAs(long journalNo) {
    this.journalNo = journalNo;
  }

  public long getJournalNo() {
    return journalNo;
  }

  /** The receipt's number as printed, such as {@code RIVOLI-V2026-000042}. */
  public String getReceipt() {
    return new SeriesNumber(series, receiptNumber).in(shop);
  }

  public String getShop() {
    return shop;
  }

  public String getId() {
    return id;
  }

  public String getTill() {
    return till;
  }

  public String getDevice() {
    return device;
  }

  public String getStaff() {
    return staff;
  }

  public String getStaffName() {
    return staffName;
  }

  public String getSignOn() {
    return signOn;
  }

  public String getTillSession() {
    return tillSession;
  }

  public String getVisit() {
    return visit;
  }

  public Instant getFinishedAt() {
    return finishedAt;
  }

  public int getLineCount() {
    return lineCount;
  }

  public Money getTotal() {
    return total;
  }

  /** The VAT in the total. */
  public Money getTax() {
    return tax;
  }

  /** The eco-participation in the total. */
  public Money getEco() {
    return eco;
  }

  public List<SoldLine> getLines() {
    return List.copyOf(lines);
  }

  public List<TaxedPart> getTaxes() {
    return List.copyOf(taxes);
  }

  public List<Settled> getPayments() {
    return List.copyOf(payments);
  }
}
