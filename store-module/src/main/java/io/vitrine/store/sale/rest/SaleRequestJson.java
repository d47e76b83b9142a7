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

/**
 * What the counter sends; prices, rates and who sells are never in it.
 *
 * @param standsOn the number of a quote or an order: then lines and prices are the promised ones
 */
public record SaleRequestJson(
    String visit,
    List<LineJson> lines,
    List<PaymentJson> payments,
    String stockReason,
    BigDecimal discountBp,
    String approval,
    String standsOn) {

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

  /**
   * Cash with what was handed over; a card with the terminal's attempt or, where there is no
   * terminal, its number; a cheque with its number; a credit note with its code.
   */
  public record PaymentJson(
      String means,
      BigDecimal amountCents,
      BigDecimal tenderedCents,
      String authorisation,
      String attempt,
      String cheque,
      String creditNote) {
    Payment payment() {
      Payment.Means paidBy = means(means);
      return new Payment(
          paidBy,
          Whole.cents("amountCents", amountCents),
          tenderedCents == null ? null : Whole.cents("tenderedCents", tenderedCents),
          authorisation,
          reference(paidBy));
    }

    /** What belongs to another means is not silently left out. */
    private String reference(Payment.Means paidBy) {
      only(paidBy, Payment.Means.CARD, attempt);
      only(paidBy, Payment.Means.CHEQUE, cheque);
      only(paidBy, Payment.Means.CREDIT_NOTE, creditNote);
      return switch (paidBy) {
        case CASH -> null;
        case CARD -> attempt;
        case CHEQUE -> cheque;
        case CREDIT_NOTE -> creditNote;
        case DEPOSIT ->
            throw new InvalidValue(
                "a deposit settles the sale of its own order: name the order instead");
      };
    }

    private static void only(Payment.Means paidBy, Payment.Means its, String reference) {
      if (reference != null && paidBy != its) {
        throw new InvalidValue("a payment by " + paidBy + " names nothing of " + its);
      }
    }

    private static Payment.Means means(String name) {
      for (Payment.Means means : Payment.Means.values()) {
        if (means.name().equals(name)) {
          return means;
        }
      }
      throw new InvalidValue(
          "a payment is CASH, CARD, CHEQUE or CREDIT_NOTE, not \"" + name + "\"");
    }
  }

  public CounterRequest request(CounterRequest.Counter counter, String key) {
    return new CounterRequest(
        counter,
        key,
        visit,
        lines == null ? List.of() : lines.stream().map(SaleRequestJson::line).toList(),
        payments == null ? List.of() : payments.stream().map(SaleRequestJson::payment).toList(),
        stockReason,
        discounts(),
        approval,
        standsOn);
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
