package io.vitrine.store.order;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.refund.Payout;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.Payment.Means;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * An order comes to nothing.
 *
 * @param key made on the device; the same key is the same cancellation
 * @param order its number
 * @param keep whether the acompte of a customer who steps back stays with the house
 * @param payouts how the money goes back; empty where it stays
 * @param approval a manager's code
 */
public record CancelRequest(
    CounterRequest.Counter counter,
    String key,
    String order,
    Cancellation.By by,
    boolean keep,
    List<Payout> payouts,
    String approval) {

  private static final int MOST_PAYOUTS = 10;

  public CancelRequest {
    if (key == null || !key.matches("[A-Za-z0-9_-]{16,80}")) {
      throw new InvalidValue("a cancellation's key has 16 to 80 letters, figures, - or _");
    }
    if (by == null) {
      throw new InvalidValue("the CUSTOMER or the HOUSE steps back");
    }
    if (payouts.size() > MOST_PAYOUTS) {
      throw new InvalidValue("money goes back in at most " + MOST_PAYOUTS + " parts");
    }
    if (approval != null && approval.length() > 40) {
      throw new InvalidValue("an approval's code has at most 40 characters");
    }
    if (payouts.stream().filter(payout -> payout.means() == Means.CREDIT_NOTE).count() > 1) {
      throw new InvalidValue("a cancellation issues one credit note");
    }
    payouts = List.copyOf(payouts);
  }

  /** The fingerprint of what is asked; a manager's code is no part of it. */
  String fingerprint() {
    String whole = String.join("\n", counter.toString(), order, by.name(), payouts.toString());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((whole + "\n" + keep).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
