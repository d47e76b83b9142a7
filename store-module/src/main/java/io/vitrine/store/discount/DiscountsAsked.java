package io.vitrine.store.discount;

import java.util.Map;
import java.util.TreeMap;

/**
 * The discounts of a sale: by article, then on the whole of what is left.
 *
 * @param byLine by the article's number
 * @param whole in basis points
 */
public record DiscountsAsked(Map<String, Discount> byLine, int whole) {

  public static final DiscountsAsked NONE = new DiscountsAsked(Map.of(), 0);

  public DiscountsAsked {
    Discount.of(whole);
    byLine = Map.copyOf(byLine);
  }

  public Discount of(String sku) {
    return byLine.getOrDefault(sku, Discount.NONE);
  }

  public boolean isNone() {
    return whole == 0 && byLine.values().stream().allMatch(Discount.NONE::equals);
  }

  /** The same words for the same discounts, in whatever order they came. */
  public String inOrder() {
    return new TreeMap<>(byLine) + " " + whole;
  }
}
