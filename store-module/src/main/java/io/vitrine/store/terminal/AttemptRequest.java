package io.vitrine.store.terminal;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.CounterRequest;

/**
 * What the counter asks of its terminal.
 *
 * @param counter where, and who stands there
 * @param key made on the device; the same key is the same attempt
 * @param subject the id of the visit that pays or of the sale that money goes back from, or the
 *     number of the order
 */
public record AttemptRequest(
    CounterRequest.Counter counter, String key, AttemptSubject of, String subject, Money amount) {

  private static final Money MOST = Money.ofEuros("1000000.00");

  public AttemptRequest {
    if (key == null || !key.matches("[A-Za-z0-9_-]{16,80}")) {
      throw new InvalidValue("an attempt's key has 16 to 80 letters, figures, - or _");
    }
    if (of == null) {
      throw new InvalidValue("an attempt is for a visit, a sale or an order");
    }
    if (subject == null || subject.isBlank() || subject.length() > 80) {
      throw new InvalidValue("an attempt names its visit, its sale or its order");
    }
    if (amount == null || amount.cents() <= 0 || amount.compareTo(MOST) > 0) {
      throw new InvalidValue("a terminal is asked for more than nothing, at most a million euros");
    }
  }

  AttemptKind kind() {
    return of.kind();
  }
}
