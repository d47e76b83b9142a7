package io.vitrine.store.drawer;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.CounterRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What somebody did at the drawer.
 *
 * @param counter where, and who
 * @param key made on the device; the same key is the same act
 * @param amount what was put in or taken out; nothing for a drawer that was only opened
 * @param note why, in words; {@code null} where the act says enough
 * @param approval a manager's code, or {@code null}
 */
public record DrawerRequest(
    CounterRequest.Counter counter,
    String key,
    DrawerAct act,
    Money amount,
    String note,
    String approval) {

  private static final Money MOST = Money.ofEuros("100000.00");
  private static final int LONGEST = 200;
  private static final int LONGEST_CODE = 40;

  public DrawerRequest {
    if (key == null || !key.matches("[A-Za-z0-9_-]{16,80}")) {
      throw new InvalidValue(
          "the key of an act at the drawer has 16 to 80 letters, figures, - or _");
    }
    amount = amount == null ? Money.ZERO : amount;
    note = note == null || note.isBlank() ? null : note.strip();
    approval = approval == null || approval.isBlank() ? null : approval.strip();
    if (approval != null && approval.length() > LONGEST_CODE) {
      throw new InvalidValue("an approval's code has at most " + LONGEST_CODE + " characters");
    }
    if (act.isMoved() && (amount.cents() <= 0 || amount.compareTo(MOST) > 0)) {
      throw new InvalidValue(
          "what is put in or taken out is more than nothing, 100,000 euros at most");
    }
    if (!act.isMoved() && !amount.isZero()) {
      throw new InvalidValue("a drawer that is only opened holds what it held");
    }
    if (act.isToExplain() && note == null) {
      throw new InvalidValue("it has to be said why");
    }
    if (note != null && note.length() > LONGEST) {
      throw new InvalidValue("a note has at most " + LONGEST + " characters");
    }
  }

  /** The fingerprint of what was asked; a manager's code is no part of it. */
  String fingerprint() {
    String whole =
        String.join("\n", counter.toString(), act.name(), amount.cents() + "", note + "");
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
