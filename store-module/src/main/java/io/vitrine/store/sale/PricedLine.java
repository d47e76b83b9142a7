package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.assortment.KnownVariant;
import io.vitrine.store.discount.DiscountRule;
import io.vitrine.store.discount.DiscountsAsked;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of the basket with the price of the house.
 *
 * @param discount what goes off the price of all pieces
 */
public record PricedLine(KnownVariant variant, int quantity, Money discount) {

  public PricedLine(KnownVariant variant, int quantity) {
    this(variant, quantity, Money.ZERO);
  }

  public String sku() {
    return variant.getSku();
  }

  public Money unitPrice() {
    return variant.getPrice();
  }

  public Money total() {
    return unitPrice().times(quantity).minus(discount);
  }

  /** What a discount may be taken off: all pieces without their eco-participation. */
  DiscountRule.Line discountable() {
    return new DiscountRule.Line(sku(), unitPrice().times(quantity).minus(eco()));
  }

  /** The same lines, less these discounts. */
  static List<PricedLine> less(List<PricedLine> lines, DiscountsAsked asked) {
    List<Money> off =
        DiscountRule.off(lines.stream().map(PricedLine::discountable).toList(), asked);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> new PricedLine(lines.get(i).variant(), lines.get(i).quantity(), off.get(i)))
        .toList();
  }

  /** Eco-participation of all pieces, inside the total. */
  public Money eco() {
    return variant.getEco().times(quantity);
  }

  public TaxRate taxRate() {
    return variant.getTaxRate();
  }
}
