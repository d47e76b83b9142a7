package io.vitrine.store.sale;

import io.vitrine.store.sale.promise.Promised;
import java.util.List;
import java.util.function.Function;

/** What the goods of an act at the counter cost, or why they cannot be had. */
public sealed interface GoodsAnswer permits GoodsAnswer.Goods, GoodsAnswer.Missing {

  <T> T fold(Function<Goods, T> goods, Function<SaleAnswer.Refused, T> missing);

  /**
   * @param lines less their discounts
   * @param needsApproval whether a manager's code has to be taken for the discounts
   * @param promised the quote or order they stand on, or {@code null}
   */
  record Goods(List<PricedLine> lines, boolean needsApproval, Promised promised)
      implements GoodsAnswer {

    public Goods {
      lines = List.copyOf(lines);
    }

    public Totals totals() {
      return Totals.of(lines);
    }

    public List<BasketLine> basket() {
      return lines.stream().map(line -> new BasketLine(line.sku(), line.quantity())).toList();
    }

    @Override
    public <T> T fold(Function<Goods, T> goods, Function<SaleAnswer.Refused, T> missing) {
      return goods.apply(this);
    }
  }

  /** They cannot be had so. */
  record Missing(SaleAnswer.Refused why) implements GoodsAnswer {
    @Override
    public <T> T fold(Function<Goods, T> goods, Function<SaleAnswer.Refused, T> missing) {
      return missing.apply(why);
    }
  }
}
