package io.vitrine.store.order;

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

/** Goods promised for later. Its lines are final; what becomes of it happens once. */
@PersonalData(
    columns = {"customer", "contact"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "to hand over or deliver what she ordered",
    basis = PersonalData.Basis.CONTRACT,
    kept = "half a year after it was closed; with her wish to be erased once it is closed")
@Entity
@Table(schema = "store", name = "customer_order")
@IdClass(OrderId.class)
public class CustomerOrder {

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

  @Column(name = "visit")
  private String visit;

  @Column(name = "staff")
  private String staff;

  @Column(name = "staff_name")
  private String staffName;

  @Column(name = "quote")
  private String quote;

  @Column(name = "ordered_at")
  private Instant orderedAt;

  @Column(name = "customer")
  private String customer;

  @Column(name = "contact")
  private String contact;

  @Column(name = "language")
  private String language;

  @Enumerated(EnumType.STRING)
  @Column(name = "handover")
  private Handover handover;

  @Column(name = "wished_on")
  private LocalDate wishedOn;

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
  private OrderState state;

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
      name = "order_line",
      joinColumns = {
        @JoinColumn(name = "shop", referencedColumnName = "shop"),
        @JoinColumn(name = "customer_order", referencedColumnName = "id")
      })
  @OrderBy("place")
  private List<PromisedLine> lines = new ArrayList<>();

  protected CustomerOrder() {}

  CustomerOrder(
      OrderRequest request, SeriesNumber number, SignOn seller, Visit visit, Instant orderedAt) {
    this.shop = request.basket().counter().shop();
    this.id = number.in(shop);
    this.series = number.series();
    this.serial = number.number();
    this.visit = visit.getId();
    this.language = visit.getLanguage();
    this.staff = seller.getStaff();
    this.staffName = seller.getStaffName();
    this.orderedAt = orderedAt;
    this.customer = request.who().customer();
    this.contact = request.who().contact();
    this.handover = request.who().handover();
    this.wishedOn = request.who().wishedOn();
    this.state = OrderState.OPEN;
  }

  void contain(Goods goods) {
    for (PricedLine line : goods.lines()) {
      lines.add(new PromisedLine(lines.size(), line));
    }
    Totals totals = goods.totals();
    lineCount = lines.size();
    total = totals.due();
    tax = totals.tax();
    eco = totals.eco();
    quote = goods.promised() == null ? null : goods.promised().number();
  }

  void approved(Approval by) {
    approval = by.id();
    approvedBy = by.staff();
  }

  /** Whether it is still to be handed over. */
  public boolean isOpen() {
    return state == OrderState.OPEN;
  }

  /** It is handed over, or comes to nothing; ask {@link #isOpen} first. */
  void close(OrderState how, String by, Instant now) {
    if (!isOpen() || how == OrderState.OPEN) {
      throw new IllegalStateException("order " + id + " is " + state);
    }
    state = how;
    closedBy = by;
    closedAt = now;
  }

  List<Totals.Rate> byRate() {
    return Totals.of(lines.stream().map(PromisedLine::priced).toList()).byRate();
  }

  public String getShop() {
    return shop;
  }

  /** Its number as printed, such as {@code RIVOLI-C2026-000003}. */
  public String getId() {
    return id;
  }

  public String getVisit() {
    return visit;
  }

  public String getStaff() {
    return staff;
  }

  public String getStaffName() {
    return staffName;
  }

  /** The quote it was before, or {@code null}. */
  public String getQuote() {
    return quote;
  }

  public Instant getOrderedAt() {
    return orderedAt;
  }

  /** Whose it is; {@code null} where it was erased. */
  public String getCustomer() {
    return customer;
  }

  public String getContact() {
    return contact;
  }

  public Locale getLocale() {
    return language.startsWith("fr") ? Locale.FRENCH : Locale.ENGLISH;
  }

  public Handover getHandover() {
    return handover;
  }

  /** The day she wishes, or {@code null}. */
  public LocalDate getWishedOn() {
    return wishedOn;
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

  public OrderState getState() {
    return state;
  }

  public Instant getClosedAt() {
    return closedAt;
  }

  public List<PromisedLine> getLines() {
    return List.copyOf(lines);
  }
}
