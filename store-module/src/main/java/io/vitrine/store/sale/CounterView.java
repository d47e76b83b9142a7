package io.vitrine.store.sale;

import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.Priced;
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

  @Inject
  public CounterView(Assortment assortment, Stock stock, Instance<BasketProposal> proposals) {
    this.assortment = assortment;
    this.stock = stock;
    this.proposals = proposals;
  }

  /** A line on the counter, and how many the shop has. */
  public record Row(PricedLine line, int onHand) {
    public boolean isShort() {
      return onHand < line.quantity();
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
  }

  /** With what the counter begins: what the customer came for. */
  public List<BasketLine> proposed(String shop, String visit) {
    return proposals.stream().flatMap(one -> one.forVisit(shop, visit).stream()).toList();
  }

  /**
   * @param quantities how many of each number, in the order of the counter
   */
  public Counter of(String shop, Map<String, Integer> quantities) {
    Priced priced = assortment.priced(quantities.keySet());
    Map<String, Integer> levels = stock.onHand(shop, quantities.keySet());
    List<Row> rows = new ArrayList<>();
    quantities.forEach(
        (sku, quantity) -> {
          if (priced.variants().containsKey(sku)) {
            rows.add(
                new Row(
                    new PricedLine(priced.variants().get(sku), quantity),
                    levels.getOrDefault(sku, 0)));
          }
        });
    return new Counter(
        List.copyOf(rows),
        Totals.of(rows.stream().map(Row::line).toList()),
        new TreeSet<>(priced.unknown()),
        priced.fromMemory(),
        priced.asOf());
  }
}
