package io.vitrine.store.refund;

import io.vitrine.shell.money.Money;
import io.vitrine.store.approval.Approval;
import io.vitrine.store.device.proof.Confirmation;
import io.vitrine.store.sale.SeriesNumber;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Goods that came back and money that went out. Final: the database refuses to change it. */
@Entity
@Table(schema = "store", name = "refund")
@IdClass(RefundId.class)
public class Refund {

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

  @Column(name = "sale")
  private String sale;

  @Column(name = "request_key")
  private String requestKey;

  @Column(name = "request_hash")
  private String requestHash;

  @Column(name = "series")
  private String series;

  @Column(name = "receipt_number")
  private long receiptNumber;

  @Column(name = "refunded_at")
  private Instant refundedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "reason")
  private RefundReason reason;

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

  @Column(name = "journal_no")
  private long journalNo;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "refund_line",
      joinColumns = {
        @JoinColumn(name = "shop", referencedColumnName = "shop"),
        @JoinColumn(name = "refund", referencedColumnName = "id")
      })
  @OrderBy("place")
  private List<RefundedLine> lines = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "refund_tax",
      joinColumns = {
        @JoinColumn(name = "shop", referencedColumnName = "shop"),
        @JoinColumn(name = "refund", referencedColumnName = "id")
      })
  @OrderBy("taxRate")
  private List<RefundedPart> taxes = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "refund_payment",
      joinColumns = {
        @JoinColumn(name = "shop", referencedColumnName = "shop"),
        @JoinColumn(name = "refund", referencedColumnName = "id")
      })
  @OrderBy("place")
  private List<PaidBack> payouts = new ArrayList<>();

  protected Refund() {}

  /** On what the refund stands. */
  record Ground(
      String signOn,
      String staffName,
      String tillSession,
      String sale,
      Confirmation confirmation) {}

  Refund(String id, Ground ground, RefundRequest request, SeriesNumber number, Instant refundedAt) {
    this.id = id;
    this.shop = request.counter().shop();
    this.till = request.counter().till();
    this.device = request.counter().device();
    this.signOn = ground.signOn();
    this.staff = request.counter().staff();
    this.staffName = ground.staffName();
    this.tillSession = ground.tillSession();
    this.sale = ground.sale();
    this.deviceKey = ground.confirmation().device();
    this.confirmedDigest = ground.confirmation().digest();
    this.confirmation = ground.confirmation().signature();
    this.requestKey = request.key();
    this.requestHash = request.fingerprint();
    this.reason = request.reason();
    this.series = number.series();
    this.receiptNumber = number.number();
    this.refundedAt = refundedAt;
  }

  void contain(GivenBack given) {
    given.slices().forEach(slice -> lines.add(new RefundedLine(sale, slice)));
    given.byRate().forEach(rate -> taxes.add(new RefundedPart(rate)));
    lineCount = lines.size();
    total = given.total().negated();
    tax = given.tax().negated();
    eco = given.eco().negated();
  }

  /**
   * @param authorisations the card terminal's number of each, in the same order
   * @param creditNote the number of the note that a part goes on, or {@code null}
   */
  void paidBack(List<Payout> paid, List<String> authorisations, String creditNote) {
    for (Payout payout : paid) {
      int place = payouts.size();
      payouts.add(new PaidBack(place, payout, authorisations.get(place), creditNote));
    }
  }

  void approved(Approval by) {
    approval = by.id();
    approvedBy = by.staff();
  }

  /** The entry of the till's journal that records it. */
  void recordedAs(long journalNo) {
    this.journalNo = journalNo;
  }

  /** What the device signed; {@code null} for a refund of the time before devices had keys. */
  Confirmation getConfirmation() {
    return confirmation == null ? null : new Confirmation(deviceKey, confirmedDigest, confirmation);
  }

  String getRequestKey() {
    return requestKey;
  }

  boolean asks(RefundRequest request) {
    return requestHash.equals(request.fingerprint());
  }

  /** The refund's number as printed, such as {@code RIVOLI-R2026-000007}. */
  public String getReceipt() {
    return new SeriesNumber(series, receiptNumber).in(shop);
  }

  public long getJournalNo() {
    return journalNo;
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

  /** The sale of which this came back. */
  public String getSale() {
    return sale;
  }

  public Instant getRefundedAt() {
    return refundedAt;
  }

  public RefundReason getReason() {
    return reason;
  }

  public int getLineCount() {
    return lineCount;
  }

  /** What went back, less than nothing. */
  public Money getTotal() {
    return total;
  }

  public Money getTax() {
    return tax;
  }

  public Money getEco() {
    return eco;
  }

  /** The manager who approved, or {@code null} where nobody had to. */
  public String getApprovedBy() {
    return approvedBy;
  }

  public List<RefundedLine> getLines() {
    return List.copyOf(lines);
  }

  public List<RefundedPart> getTaxes() {
    return List.copyOf(taxes);
  }

  public List<PaidBack> getPayouts() {
    return List.copyOf(payouts);
  }
}
