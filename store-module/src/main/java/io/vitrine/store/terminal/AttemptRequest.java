package io.vitrine.store.terminal;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.SeriesNumber;

/**
 * What the counter asks of its terminal.
 *
 * @param counter where, and who stands there
 * @param key made on the device; the same key is the same attempt
 * @param subject the id of the visit that pays or of the sale that money goes back from, or the
 *     number of the order, kept as it is printed however it was typed
 * @param approval a manager's code, or {@code null}; a deposit does not go back without
 */
public record AttemptRequest(
    CounterRequest.Counter counter,
    String key,
    AttemptSubject of,
    String subject,
    Money amount,
    String approval) {

  private static final Money MOST = Money.ofEuros("1000000.00");
  private static final int LONGEST_CODE = 40;

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
    approval = approval == null || approval.isBlank() ? null : approval.strip();
    if (approval != null && approval.length() > LONGEST_CODE) {
      throw new InvalidValue("an approval's code has at most " + LONGEST_CODE + " characters");
    }
    if (of == AttemptSubject.VISIT && approval != null) {
      throw new InvalidValue("whoever pays needs nobody's approval");
    }
    if (of == AttemptSubject.ORDER) {
      String shop = counter.shop();
      subject =
          SeriesNumber.read(shop, subject).map(number -> number.in(shop)).orElse(subject.strip());
    }
  }

  /** Of an act that wants nobody's yes. */
  public AttemptRequest(
      CounterRequest.Counter counter, String key, AttemptSubject of, String subject, Money amount) {
    this(counter, key, of, subject, amount, null);
  }

  /** The same for a manager's code that was typed, or {@code null}. */
  public AttemptRequest approvedBy(String code) {
    return new AttemptRequest(counter, key, of, subject, amount, code);
  }

  /** The same under a key of its own. */
  public AttemptRequest under(String own) {
    return new AttemptRequest(counter, own, of, subject, amount, approval);
  }

  AttemptKind kind() {
    return of.kind();
  }
}
