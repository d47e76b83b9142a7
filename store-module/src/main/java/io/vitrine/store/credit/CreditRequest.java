package io.vitrine.store.credit;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.CounterRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * A credit note that is asked for by itself.
 *
 * @param counter where, and who stands there
 * @param key made on the device; the same key is the same note
 * @param goods what came back without a receipt; empty for goodwill
 * @param amount of goodwill; {@code null} for goods, whose worth is the house's price
 * @param endsOn the last day of goodwill, or {@code null} where it does not end
 * @param why in words
 * @param approval a manager's code, or {@code null}
 */
public record CreditRequest(
    CounterRequest.Counter counter,
    String key,
    CreditKind kind,
    List<BasketLine> goods,
    Money amount,
    LocalDate endsOn,
    String why,
    String approval) {

  private static final int MOST_LINES = 50;
  private static final Money MOST = Money.ofEuros("100000.00");

  public CreditRequest {
    if (key == null || !key.matches("[A-Za-z0-9_-]{16,80}")) {
      throw new InvalidValue("a credit note's key has 16 to 80 letters, figures, - or _");
    }
    if (why == null || why.isBlank() || why.length() > 200) {
      throw new InvalidValue("a credit note has its reason, 1 to 200 characters");
    }
    if (approval != null && approval.length() > 40) {
      throw new InvalidValue("an approval's code has at most 40 characters");
    }
    goods = List.copyOf(goods);
    if (kind == CreditKind.GOODWILL) {
      if (!goods.isEmpty() || amount == null || amount.cents() <= 0 || amount.compareTo(MOST) > 0) {
        throw new InvalidValue("goodwill is an amount of more than nothing, and no goods");
      }
    } else if (goods.isEmpty() || goods.size() > MOST_LINES || amount != null || endsOn != null) {
      throw new InvalidValue(
          "goods without a receipt are 1 to "
              + MOST_LINES
              + " lines; what they are worth is not"
              + " said, and their note does not end");
    }
    why = why.strip();
  }

  /** The fingerprint of what is asked; a manager's code is no part of it. */
  String fingerprint() {
    String whole =
        String.join(
            "\n",
            counter.toString(),
            kind.name(),
            goods.toString(),
            String.valueOf(amount),
            String.valueOf(endsOn),
            why);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
