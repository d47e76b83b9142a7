package io.vitrine.store.order.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.order.CancelRequest;
import io.vitrine.store.order.Cancellation;
import io.vitrine.store.refund.rest.RefundRequestJson;
import io.vitrine.store.sale.CounterRequest;
import java.util.List;

/**
 * Who steps back and how the money goes; how much is never in it.
 *
 * @param by {@code CUSTOMER} or {@code HOUSE}
 * @param keep whether a manager keeps the acompte of a customer who steps back
 */
public record CancelRequestJson(
    String by, Boolean keep, List<RefundRequestJson.PayoutJson> payouts, String approval) {

  CancelRequest request(CounterRequest.Counter counter, String key, String order) {
    return new CancelRequest(
        counter,
        key,
        order,
        who(by),
        Boolean.TRUE.equals(keep),
        payouts == null ? List.of() : payouts.stream().map(RefundRequestJson::payout).toList(),
        approval);
  }

  private static Cancellation.By who(String name) {
    for (Cancellation.By one : Cancellation.By.values()) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    throw new InvalidValue("the CUSTOMER or the HOUSE steps back, not \"" + name + "\"");
  }
}
