package io.vitrine.store.sale.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.discount.Discount;
import io.vitrine.store.discount.DiscountsAsked;
import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.Payment;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the counter sends; prices, rates and who sells are never in it. */
public record SaleRequestJson(
    String visit,
    List<LineJson> lines,
    List<PaymentJson> payments,
    String stockReason,
    BigDecimal discountBp,
    String approval) {

  /** A variant and how many, perhaps less a part or an amount. */
  public record LineJson(
      String sku, BigDecimal quantity, BigDecimal discountBp, BigDecimal discountCents) {
    BasketLine line() {
      return new BasketLine(sku, Whole.number("quantity", quantity, BasketLine.MOST));
    }

    private Discount discount() {
      return new Discount(
          discountBp == null ? 0 : Whole.number("discountBp", discountBp, Discount.WHOLE),
          discountCents == null ? Money.ZERO : Whole.cents("discountCents", discountCents));
    }
  }

  /** Cash with what was handed over, or a card with the terminal's number. */
  public record PaymentJson(
      String means, BigDecimal amountCents, BigDecimal tenderedCents, String authorisation) {
    Payment payment() {
      return new Payment(
          means(means),
          Whole.cents("amountCents", amountCents),
          tenderedCents == null ? null : Whole.cents("tenderedCents", tenderedCents),
          authorisation);
    }

    private static Payment.Means means(String name) {
      for (Payment.Means means : Payment.Means.values()) {
        if (means.name().equals(name)) {
          return means;
        }
      }
      throw new InvalidValue("a payment is CASH or CARD, not \"" + name + "\"");
    }
  }

  CounterRequest request(CounterRequest.Counter counter, String key) {
    return new CounterRequest(
        counter,
        key,
        visit,
        lines == null ? List.of() : lines.stream().map(SaleRequestJson::line).toList(),
        payments == null ? List.of() : payments.stream().map(SaleRequestJson::payment).toList(),
        stockReason,
        discounts(),
        approval);
  }

  private DiscountsAsked discounts() {
    Map<String, Discount> byLine = new HashMap<>();
    if (lines != null) {
      lines.forEach(line -> byLine.put(line.sku(), line.discount()));
    }
    byLine.values().removeIf(Discount.NONE::equals);
    return new DiscountsAsked(
        byLine, discountBp == null ? 0 : Whole.number("discountBp", discountBp, Discount.WHOLE));
  }

  private static BasketLine line(LineJson json) {
    if (json == null) {
      throw new InvalidValue("a line is not empty");
    }
    return json.line();
  }

  private static Payment payment(PaymentJson json) {
    if (json == null) {
      throw new InvalidValue("a payment is not empty");
    }
    return json.payment();
  }
}
