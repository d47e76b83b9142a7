package io.vitrine.store.closing;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.shell.money.Money;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The totals of a till for a period. Final: the database refuses to change it. */
@Entity
@Table(schema = "store", name = "closing")
@IdClass(ClosingId.class)
public class Closing {

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "till")
  private String till;

  @Id
  @Column(name = "closing_no")
  private long closingNo;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private Period.Kind kind;

  @Column(name = "period_name")
  private String periodName;

  @Column(name = "part")
  private int part;

  @Column(name = "first_no")
  private long firstNo;

  @Column(name = "last_no")
  private long lastNo;

  @Column(name = "sales")
  private int sales;

  @Column(name = "refunds")
  private int refunds;

  @Column(name = "total_cents")
  private Money total;

  @Column(name = "tax_cents")
  private Money tax;

  @Column(name = "year_cents")
  private Money yearTotal;

  @Column(name = "perpetual_cents")
  private Money perpetual;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  @Column(name = "journal_no")
  private long journalNo;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "closing_rate",
      joinColumns = {
        @JoinColumn(name = "shop", referencedColumnName = "shop"),
        @JoinColumn(name = "till", referencedColumnName = "till"),
        @JoinColumn(name = "closing_no", referencedColumnName = "closing_no")
      })
  @OrderBy("taxRate")
  private List<ClosedRate> rates = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "closing_means",
      joinColumns = {
        @JoinColumn(name = "shop", referencedColumnName = "shop"),
        @JoinColumn(name = "till", referencedColumnName = "till"),
        @JoinColumn(name = "closing_no", referencedColumnName = "closing_no")
      })
  @OrderBy("means")
  private List<ClosedMeans> means = new ArrayList<>();

  @Column(name = "compensation_cents")
  private Money compensation;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "closing_deposit",
      joinColumns = {
        @JoinColumn(name = "shop", referencedColumnName = "shop"),
        @JoinColumn(name = "till", referencedColumnName = "till"),
        @JoinColumn(name = "closing_no", referencedColumnName = "closing_no")
      })
  @OrderBy("taxRate")
  private List<ClosedRate> deposits = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "closing_drawer",
      joinColumns = {
        @JoinColumn(name = "shop", referencedColumnName = "shop"),
        @JoinColumn(name = "till", referencedColumnName = "till"),
        @JoinColumn(name = "closing_no", referencedColumnName = "closing_no")
      })
  @OrderBy("act")
  private List<ClosedDrawer> drawer = new ArrayList<>();

  protected Closing() {}

  /**
   * What a closing is of.
   *
   * @param part 1, or more for a day on which something was sold after its closing
   * @param firstNo the first entry it holds; behind {@code lastNo} if it holds none
   */
  record Of(String shop, String till, Period period, int part, long firstNo, long lastNo) {}

  /** Running totals, this closing included, in cents. */
  record Running(long yearCents, long perpetualCents) {}

  Closing(long closingNo, Of of, Sums sums, Running running, String by, Instant now) {
    this.shop = of.shop();
    this.till = of.till();
    this.closingNo = closingNo;
    this.kind = of.period().kind();
    this.periodName = of.period().name();
    this.part = of.part();
    this.firstNo = of.firstNo();
    this.lastNo = of.lastNo();
    this.sales = sums.sales();
    this.refunds = sums.refunds();
    this.total = Money.cents(sums.totalCents());
    this.tax = Money.cents(sums.taxCents());
    this.yearTotal = Money.cents(running.yearCents());
    this.perpetual = Money.cents(running.perpetualCents());
    this.closedBy = by;
    this.closedAt = now;
    sums.rates().forEach((rate, sum) -> rates.add(new ClosedRate(rate, sum)));
    this.compensation = Money.cents(sums.compensationCents());
    sums.deposits().forEach((rate, sum) -> deposits.add(new ClosedRate(rate, sum)));
    sums.drawer().forEach((act, done) -> drawer.add(new ClosedDrawer(act, done)));
    sums.means().forEach((one, cents) -> means.add(new ClosedMeans(one, cents)));
  }

  /** The entry of the till's journal that records it. */
  void recordedAs(long sequenceNo) {
    this.journalNo = sequenceNo;
  }

  /** What the journal tells of it. */
  public JsonObject onRecord() {
    JsonArrayBuilder byMeans = JsonParts.createArrayBuilder();
    for (ClosedMeans one : means) {
      byMeans.add(
          JsonParts.createObjectBuilder()
              .add("amountCents", one.getAmount().cents())
              .add("means", one.getMeans()));
    }
    JsonObjectBuilder content = JsonParts.createObjectBuilder();
    if (!deposits.isEmpty()) {
      content.add("byDeposit", onRecord(deposits));
    }
    if (!drawer.isEmpty()) {
      JsonArrayBuilder byAct = JsonParts.createArrayBuilder();
      for (ClosedDrawer one : drawer) {
        byAct.add(
            JsonParts.createObjectBuilder()
                .add("act", one.getAct())
                .add("amountCents", one.getAmount().cents())
                .add("times", one.getTimes()));
      }
      content.add("byDrawer", byAct);
    }
    if (!compensation.isZero()) {
      content.add("compensationCents", compensation.cents());
    }
    return content
        .add("byMeans", byMeans)
        .add("byRate", onRecord(rates))
        .add("closing", closingNo)
        .add("firstEntry", firstNo)
        .add("kind", kind.name())
        .add("lastEntry", lastNo)
        .add("part", part)
        .add("period", periodName)
        .add("perpetualCents", perpetual.cents())
        .add("refunds", refunds)
        .add("sales", sales)
        .add("staff", closedBy)
        .add("taxCents", tax.cents())
        .add("totalCents", total.cents())
        .add("yearCents", yearTotal.cents())
        .build();
  }

  private static JsonArrayBuilder onRecord(List<ClosedRate> rates) {
    JsonArrayBuilder byRate = JsonParts.createArrayBuilder();
    for (ClosedRate rate : rates) {
      byRate.add(
          JsonParts.createObjectBuilder()
              .add("grossCents", rate.getGross().cents())
              .add("taxCents", rate.getTax().cents())
              .add("taxRateBp", rate.getTaxRate().basisPoints()));
    }
    return byRate;
  }

  private static SortedMap<Integer, Sums.Rate> byBasisPoints(List<ClosedRate> rates) {
    SortedMap<Integer, Sums.Rate> all = new TreeMap<>();
    rates.forEach(
        rate ->
            all.put(
                rate.getTaxRate().basisPoints(),
                new Sums.Rate(rate.getGross().cents(), rate.getTax().cents())));
    return all;
  }

  Sums sums() {
    SortedMap<String, Long> allMeans = new TreeMap<>();
    means.forEach(one -> allMeans.put(one.getMeans(), one.getAmount().cents()));
    return new Sums(
        sales,
        refunds,
        byBasisPoints(rates),
        allMeans,
        byBasisPoints(deposits),
        drawer.stream()
            .collect(
                Collectors.toMap(
                    ClosedDrawer::getAct, ClosedDrawer::sum, Sums.Drawer::plus, TreeMap::new)),
        compensation.cents());
  }

  public Period getPeriod() {
    return new Period(kind, periodName);
  }

  public String getShop() {
    return shop;
  }

  public String getTill() {
    return till;
  }

  /** Its number among all closings of the till, from 1. */
  public long getClosingNo() {
    return closingNo;
  }

  public int getPart() {
    return part;
  }

  public long getFirstNo() {
    return firstNo;
  }

  public long getLastNo() {
    return lastNo;
  }

  public int getSales() {
    return sales;
  }

  public int getRefunds() {
    return refunds;
  }

  /** VAT included. */
  public Money getTotal() {
    return total;
  }

  public Money getTax() {
    return tax;
  }

  /** The calendar year so far, this closing included. */
  public Money getYearTotal() {
    return yearTotal;
  }

  /** Everything since the till began, this closing included. */
  public Money getPerpetual() {
    return perpetual;
  }

  public Instant getClosedAt() {
    return closedAt;
  }

  /** A staff number, or {@code house} for a closing that was made by night. */
  public String getClosedBy() {
    return closedBy;
  }

  public long getJournalNo() {
    return journalNo;
  }

  /** What is held for customers, more or less, by rate: money in that is no turnover yet. */
  public List<ClosedRate> getDeposits() {
    return List.copyOf(deposits);
  }

  /** All rates of the deposits together. */
  public Money getDepositTotal() {
    return deposits.stream().map(ClosedRate::getGross).reduce(Money.ZERO, Money::plus);
  }

  /** What orders that came to nothing left the house, or cost it. */
  public Money getCompensation() {
    return compensation;
  }

  /** What was done at the drawer beside sales and refunds. */
  public List<ClosedDrawer> getDrawer() {
    return List.copyOf(drawer);
  }

  public List<ClosedRate> getRates() {
    return List.copyOf(rates);
  }

  public List<ClosedMeans> getMeans() {
    return List.copyOf(means);
  }
}
