package io.vitrine.store.refund;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.Payment.Means;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What the counter asks to take back.
 *
 * @param counter where, and who stands there
 * @param key made on the device; the same key is the same refund
 * @param receipt the number on the customer's receipt, as typed; {@code null} where there is none
 * @param approval a manager's code, or {@code null}
 */
public record RefundRequest(
    CounterRequest.Counter counter,
    String key,
    String receipt,
    List<BasketLine> lines,
    List<Payout> payouts,
    RefundReason reason,
    String approval) {

  private static final int MOST_LINES = 200;
  private static final int MOST_PAYOUTS = 10;

  public RefundRequest {
    if (key == null || !key.matches("[A-Za-z0-9_-]{16,80}")) {
      throw new InvalidValue("a refund's key has 16 to 80 letters, figures, - or _");
    }
    if (receipt != null && receipt.length() > 80) {
      throw new InvalidValue("a receipt's number has at most 80 characters");
    }
    if (lines.size() > MOST_LINES || payouts.size() > MOST_PAYOUTS) {
      throw new InvalidValue(
          "a refund has at most " + MOST_LINES + " lines and " + MOST_PAYOUTS + " payouts");
    }
    if (approval != null && approval.length() > 40) {
      throw new InvalidValue("an approval's code has at most 40 characters");
    }
    if (payouts.stream().filter(payout -> payout.means() == Means.CREDIT_NOTE).count() > 1) {
      throw new InvalidValue("a refund issues one credit note");
    }
    lines = List.copyOf(lines);
    payouts = List.copyOf(payouts);
  }

  /** The fingerprint of what is asked; a manager's code is no part of it. */
  String fingerprint() {
    String whole = String.join("\n", counter.toString(), String.valueOf(receipt), lines.toString());
    whole = whole + "\n" + payouts.stream().map(Payout::inOneLine).toList() + "\n" + reason;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
