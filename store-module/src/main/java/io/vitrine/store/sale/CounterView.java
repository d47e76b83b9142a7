package io.vitrine.store.sale;

import io.vitrine.shell.signin.Role;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.Priced;
import io.vitrine.store.discount.DiscountsAsked;
import io.vitrine.store.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The basket as the counter shows it: the house's prices, the shop's stock, the sums. */
@ApplicationScoped
public class CounterView {

  private final Assortment assortment;
  private final Stock stock;
  private final Instance<BasketProposal> proposals;
  private final DiscountCheck discountCheck;

  @Inject
  CounterView(
      Assortment assortment,
      Stock stock,
      Instance<BasketProposal> proposals,
      DiscountCheck discountCheck) {
    this.assortment = assortment;
    this.stock = stock;
    this.proposals = proposals;
    this.discountCheck = discountCheck;
  }

  /**
   * A line on the counter.
   *
   * @param onHand how many the shop has for this customer
   * @param isRecalled whether it cannot be sold here, because it is recalled
   */
  public record Row(PricedLine line, int onHand, boolean isRecalled) {
    public boolean isShort() {
      return !isRecalled && onHand < line.quantity();
    }
  }

  /**
   * All that is on the counter.
   *
   * @param unknown numbers without a price; they cannot be sold
   * @param fromMemory whether the catalogue is away and prices are as it last told
   */
  public record Counter(
      List<Row> rows, Totals totals, Set<String> unknown, boolean fromMemory, Instant asOf) {
    public boolean isShort() {
      return rows.stream().anyMatch(Row::isShort);
    }

    public boolean isRecalled() {
      return rows.stream().anyMatch(Row::isRecalled);
    }
  }

  /** Whether these discounts need a second person's yes. */
  public boolean needsApproval(String shop, Counter counter, DiscountsAsked asked, Role seller) {
    return discountCheck.needsApproval(
        shop, counter.rows().stream().map(Row::line).toList(), asked, seller);
  }

  /** With what the counter begins: what the customer came for. */
  public List<BasketLine> proposed(String shop, String visit) {
    return proposals.stream().flatMap(one -> one.forVisit(shop, visit).stream()).toList();
  }

  /** Whose counter it is: the shop, and the appointment for which pieces may be set aside. */
  public record For(String shop, String appointment) {}

  /**
   * @param quantities how many of each number, in the order of the counter
   * @param discounts in parts of a hundred only
   */
  public Counter of(For customer, Map<String, Integer> quantities, DiscountsAsked discounts) {
    Priced priced = assortment.priced(quantities.keySet());
    Map<String, Integer> levels =
        stock.free(customer.shop(), quantities.keySet(), customer.appointment());
    Set<String> recalled = stock.heldBack(customer.shop(), quantities.keySet());
    List<PricedLine> lines = new ArrayList<>();
    quantities.forEach(
        (sku, quantity) -> {
          if (priced.variants().containsKey(sku)) {
            lines.add(new PricedLine(priced.variants().get(sku), quantity));
          }
        });
    List<Row> rows =
        PricedLine.less(lines, discounts).stream()
            .map(
                line ->
                    new Row(
                        line, levels.getOrDefault(line.sku(), 0), recalled.contains(line.sku())))
            .toList();
    return new Counter(
        rows,
        Totals.of(rows.stream().map(Row::line).toList()),
        new TreeSet<>(priced.unknown()),
        priced.fromMemory(),
        priced.asOf());
  }
}
