package io.vitrine.store.sale.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.Payment;
import java.math.BigDecimal;
import java.util.List;

/** What the counter sends; prices, rates and who sells are never in it. */
public record SaleRequestJson(
    String visit, List<LineJson> lines, List<PaymentJson> payments, String stockReason) {

  /** A variant and how many. */
  public record LineJson(String sku, BigDecimal quantity) {
    BasketLine line() {
      return new BasketLine(sku, whole("quantity", quantity, BasketLine.MOST));
    }
  }

  /** Cash with what was handed over, or a card with the terminal's number. */
  public record PaymentJson(
      String means, BigDecimal amountCents, BigDecimal tenderedCents, String authorisation) {
    Payment payment() {
      return new Payment(
          means(means),
          cents("amountCents", amountCents),
          tenderedCents == null ? null : cents("tenderedCents", tenderedCents),
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
        stockReason);
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

  private static int whole(String name, BigDecimal number, int most) {
    if (number == null
        || number.compareTo(BigDecimal.ONE) < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0
        || number.stripTrailingZeros().scale() > 0) {
      throw new InvalidValue(name + " is a whole number from 1 to " + most);
    }
    return number.intValueExact();
  }

  private static Money cents(String name, BigDecimal number) {
    if (number == null
        || number.abs().compareTo(BigDecimal.valueOf(100_000_000_000L)) > 0
        || number.stripTrailingZeros().scale() > 0) {
      throw new InvalidValue(name + " is a whole number of cents");
    }
    return Money.cents(number.longValueExact());
  }
}
