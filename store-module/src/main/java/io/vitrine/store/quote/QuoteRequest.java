package io.vitrine.store.quote;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.sale.CounterRequest;

/**
 * What the counter asks to put into a quote.
 *
 * @param basket lines, discounts and the visit, as for a sale, without payments
 * @param customer whose name stands on it, or {@code null} where she does not want that
 */
public record QuoteRequest(CounterRequest basket, String customer) {

  /** The longest name that is written down. */
  public static final int LONGEST_NAME = 200;

  public QuoteRequest {
    if (!basket.payments().isEmpty()) {
      throw new InvalidValue("a quote is not paid");
    }
    if (basket.standsOn() != null) {
      throw new InvalidValue("a quote is made of articles, not of another quote");
    }
    customer = customer == null || customer.isBlank() ? null : customer.strip();
    if (customer != null && customer.length() > LONGEST_NAME) {
      throw new InvalidValue("a customer's name has at most " + LONGEST_NAME + " characters");
    }
  }

  /** By which the same key with another body is known. */
  String fingerprint() {
    return basket.fingerprint(customer);
  }
}
