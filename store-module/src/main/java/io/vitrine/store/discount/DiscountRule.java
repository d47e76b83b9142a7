package io.vitrine.store.discount;

import io.vitrine.shell.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What discounts take off each line, in cents. A line's own comes first, rounded down. The whole
 * sale's is taken from the sum of what is left, rounded down once, and spread over the lines by
 * running sums: the parts add up to it however the sale is cut into lines.
 */
public final class DiscountRule {

  private static final long CENT = Discount.WHOLE;

  private DiscountRule() {}

  /**
   * A line before any discount.
   *
   * @param base its price without the eco-participation, all pieces together
   */
  public record Line(String sku, Money base) {}

  /** The line that would be sold for less than its eco-participation (abuse case 7). */
  public static Optional<String> onEco(List<Line> lines, DiscountsAsked asked) {
    return lines.stream()
        .filter(line -> asked.of(line.sku()).off(line.base()).compareTo(line.base()) > 0)
        .map(Line::sku)
        .findFirst();
  }

  /** What goes off each line, in the order of the lines. */
  public static List<Money> off(List<Line> lines, DiscountsAsked asked) {
    List<Money> off = new ArrayList<>();
    Money running = Money.ZERO;
    for (Line line : lines) {
      Money own = asked.of(line.sku()).off(line.base());
      Money before = Discount.part(running.cents(), asked.whole());
      running = running.plus(line.base().minus(own));
      off.add(own.plus(Discount.part(running.cents(), asked.whole()).minus(before)));
    }
    return off;
  }

  /**
   * Whether a line is discounted deeper than a limit, all its discounts together; the cent that
   * spreading may add does not count.
   */
  public static boolean isDeeper(List<Line> lines, DiscountsAsked asked, int limit) {
    List<Money> off = off(lines, asked);
    for (int i = 0; i < lines.size(); i++) {
      long most = Math.multiplyExact(lines.get(i).base().cents(), (long) limit);
      if (Math.multiplyExact(off.get(i).cents(), CENT) >= most + CENT) {
        return true;
      }
    }
    return false;
  }
}
