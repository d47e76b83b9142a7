package io.vitrine.store.refund.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.refund.Payout;
import io.vitrine.store.refund.RefundReason;
import io.vitrine.store.refund.RefundRequest;
import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.rest.Whole;
import java.math.BigDecimal;
import java.util.List;

/** What comes back and how the money goes; what it is worth is never in it. */
public record RefundRequestJson(
    String receipt,
    List<LineJson> lines,
    List<PayoutJson> payouts,
    String reason,
    String approval) {

  /** An article of the receipt and how many. */
  public record LineJson(String sku, BigDecimal quantity) {}

  /** Cash, a credit note, or a card with the terminal's attempt or number. */
  public record PayoutJson(
      String means, BigDecimal amountCents, String authorisation, String attempt) {}

  RefundRequest request(CounterRequest.Counter counter, String key) {
    return new RefundRequest(
        counter,
        key,
        receipt,
        lines == null ? List.of() : lines.stream().map(RefundRequestJson::line).toList(),
        payouts == null ? List.of() : payouts.stream().map(RefundRequestJson::payout).toList(),
        RefundReason.named(reason),
        approval);
  }

  private static BasketLine line(LineJson json) {
    if (json == null) {
      throw new InvalidValue("a line is not empty");
    }
    return new BasketLine(json.sku(), Whole.number("quantity", json.quantity(), BasketLine.MOST));
  }

  public static Payout payout(PayoutJson json) {
    if (json == null) {
      throw new InvalidValue("a payout is not empty");
    }
    for (Means means : Means.values()) {
      if (means.name().equals(json.means())) {
        return new Payout(
            means,
            Whole.cents("amountCents", json.amountCents()),
            json.authorisation(),
            json.attempt());
      }
    }
    throw new InvalidValue("a payout is CASH, CARD or CREDIT_NOTE, not \"" + json.means() + "\"");
  }
}
