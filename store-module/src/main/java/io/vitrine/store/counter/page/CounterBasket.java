package io.vitrine.store.counter.page;

import io.vitrine.store.counter.Basket;
import io.vitrine.store.counter.KeepBasket;
import io.vitrine.store.counter.KeptLine;
import io.vitrine.store.sale.BasketLine;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What lies on the counter: numbers, how many, what goes off; never a price. */
public class CounterBasket implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, Integer> quantities = new LinkedHashMap<>();
  private final DiscountForm discount = new DiscountForm();

  /** So many more or fewer; what is none any more leaves the counter. */
  void change(String sku, int by) {
    int now = Math.min(quantities.getOrDefault(sku, 0) + by, BasketLine.MOST);
    if (now < 1) {
      remove(sku);
    } else {
      quantities.put(sku, now);
    }
  }

  void remove(String sku) {
    quantities.remove(sku);
    discount.forget(sku);
  }

  /** Lays out what was kept, in place of what lies here. */
  void lay(Basket kept) {
    quantities.clear();
    discount.getByLine().clear();
    for (KeptLine line : kept.getLines()) {
      quantities.put(line.getSku(), line.getQuantity());
      discount.getByLine().put(line.getSku(), line.getDiscount());
    }
    discount.setWhole(kept.getWholeDiscount());
  }

  /** As it is kept. */
  KeepBasket.Laid laid() {
    return new KeepBasket.Laid(
        quantities.entrySet().stream()
            .map(
                line ->
                    new KeepBasket.Line(
                        line.getKey(),
                        line.getValue(),
                        Optional.ofNullable(discount.getByLine().get(line.getKey())).orElse(0)))
            .toList(),
        discount.getWhole());
  }

  Map<String, Integer> quantities() {
    return quantities;
  }

  List<BasketLine> lines() {
    return quantities.entrySet().stream()
        .map(line -> new BasketLine(line.getKey(), line.getValue()))
        .toList();
  }

  DiscountForm discount() {
    return discount;
  }
}
