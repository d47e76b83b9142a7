package io.vitrine.store.order;

import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.HeldMoney.Backing;
import io.vitrine.store.sale.Payment;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.SeriesNumber;
import io.vitrine.store.sale.Totals;
import io.vitrine.store.sale.promise.PaidDown;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Money paid down on an order. Final: the database refuses to change it. */
@Entity
@Table(schema = "store", name = "deposit")
@IdClass(DepositId.class)
public class Deposit {

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

  @Column(name = "till_session")
  private String tillSession;

  @Column(name = "visit")
  private String visit;

  @Column(name = "customer_order")
  private String order;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private DepositKind kind;

  @Column(name = "request_key")
  private String requestKey;

  @Column(name = "request_hash")
  private String requestHash;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "amount_cents")
  private Money amount;

  @Column(name = "tax_cents")
  private Money tax;

  @Column(name = "journal_no")
  private long journalNo;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "deposit_tax",
      joinColumns = {
        @JoinColumn(name = "shop", referencedColumnName = "shop"),
        @JoinColumn(name = "deposit", referencedColumnName = "id")
      })
  @OrderBy("taxRate")
  private List<DepositPart> parts = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "deposit_payment",
      joinColumns = {
        @JoinColumn(name = "shop", referencedColumnName = "shop"),
        @JoinColumn(name = "deposit", referencedColumnName = "id")
      })
  @OrderBy("place")
  private List<DepositPaid> payments = new ArrayList<>();

  protected Deposit() {}

  /** On what it stands. */
  record Ground(String signOn, String staffName, String tillSession, Instant takenAt) {}

  Deposit(OrderRequest request, CustomerOrder order, SeriesNumber number, Ground ground) {
    this.shop = order.getShop();
    this.id = number.in(shop);
    this.series = number.series();
    this.serial = number.number();
    this.till = request.basket().counter().till();
    this.device = request.basket().counter().device();
    this.signOn = ground.signOn();
    this.staff = request.basket().counter().staff();
    this.staffName = ground.staffName();
    this.tillSession = ground.tillSession();
    this.visit = order.getVisit();
    this.order = order.getId();
    this.kind = request.kind();
    this.requestKey = request.basket().key();
    this.requestHash = request.fingerprint();
    this.takenAt = ground.takenAt();
    this.amount = request.deposit();
    DepositSplit.of(order.byRate(), amount).forEach(part -> parts.add(new DepositPart(part)));
    this.tax = parts.stream().map(DepositPart::getTax).reduce(Money.ZERO, Money::plus);
  }

  /** The payments and what each of them stands on, in the same order. */
  void paidBy(List<Payment> paid, List<Backing> backings) {
    for (int i = 0; i < paid.size(); i++) {
      payments.add(new DepositPaid(i, paid.get(i), backings.get(i)));
    }
  }

  boolean asks(OrderRequest request) {
    return requestHash.equals(request.fingerprint());
  }

  /** The entry of the till's journal that records it. */
  void recordedAs(long sequenceNo) {
    this.journalNo = sequenceNo;
  }

  /** As the sale of its order takes it over. */
  public PaidDown paidDown() {
    Map<Means, Money> byMeans = new EnumMap<>(Means.class);
    payments.forEach(paid -> byMeans.merge(paid.getMeans(), paid.getAmount(), Money::plus));
    return new PaidDown(id, amount, byMeans, byRate());
  }

  /** Its part of each VAT rate, the lowest first. */
  public List<Totals.Rate> byRate() {
    return parts.stream().map(DepositPart::rate).toList();
  }

  public String getShop() {
    return shop;
  }

  /** Its number as printed, such as {@code RIVOLI-AR2026-000003}. */
  public String getId() {
    return id;
  }

  public String getTill() {
    return till;
  }

  public String getStaff() {
    return staff;
  }

  public String getOrder() {
    return order;
  }

  public DepositKind getKind() {
    return kind;
  }

  public Instant getTakenAt() {
    return takenAt;
  }

  public Money getAmount() {
    return amount;
  }

  /** The VAT in it. */
  public Money getTax() {
    return tax;
  }

  public long getJournalNo() {
    return journalNo;
  }

  public List<DepositPart> getParts() {
    return List.copyOf(parts);
  }

  public List<DepositPaid> getPayments() {
    return List.copyOf(payments);
  }
}
