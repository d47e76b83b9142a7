package io.vitrine.store.sale;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.discount.DiscountsAsked;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What the counter asks for.
 *
 * @param counter where, and who stands there
 * @param key made on the device; the same key is the same sale
 * @param visit the visit the sale stands on
 * @param belowZeroReason why a level may go below zero, or {@code null} where none may
 * @param approval a manager's code, or {@code null}
 * @param standsOn the number of the quote or order whose lines and prices these are, or {@code
 *     null}; then no lines and no discounts are asked for
 */
public record CounterRequest(
    Counter counter,
    String key,
    String visit,
    List<BasketLine> lines,
    List<Payment> payments,
    String belowZeroReason,
    DiscountsAsked discounts,
    String approval,
    String standsOn) {

  private static final int MOST_LINES = 200;
  private static final int MOST_PAYMENTS = 10;

  /** Without discounts. */
  public CounterRequest(
      Counter counter,
      String key,
      String visit,
      List<BasketLine> lines,
      List<Payment> payments,
      String belowZeroReason) {
    this(counter, key, visit, lines, payments, belowZeroReason, DiscountsAsked.NONE, null, null);
  }

  /** Of articles at the house's prices. */
  public CounterRequest(
      Counter counter,
      String key,
      String visit,
      List<BasketLine> lines,
      List<Payment> payments,
      String belowZeroReason,
      DiscountsAsked discounts,
      String approval) {
    this(counter, key, visit, lines, payments, belowZeroReason, discounts, approval, null);
  }

  /** The device, its till and the person. */
  public record Counter(String shop, String till, String device, String staff) {}

  public CounterRequest {
    if (key == null || !key.matches("[A-Za-z0-9_-]{16,80}")) {
      throw new InvalidValue("a sale's key has 16 to 80 letters, figures, - or _");
    }
    if (visit == null || visit.isBlank() || visit.length() > 36) {
      throw new InvalidValue("a sale names its visit");
    }
    if (lines.size() > MOST_LINES || payments.size() > MOST_PAYMENTS) {
      throw new InvalidValue(
          "a sale has at most " + MOST_LINES + " lines and " + MOST_PAYMENTS + " payments");
    }
    if (belowZeroReason != null && (belowZeroReason.isBlank() || belowZeroReason.length() > 200)) {
      throw new InvalidValue("a reason has words, at most 200 characters");
    }
    if (approval != null && approval.length() > 40) {
      throw new InvalidValue("an approval's code has at most 40 characters");
    }
    if (standsOn != null && standsOn.length() > 80) {
      throw new InvalidValue("the number of a quote or an order has at most 80 characters");
    }
    if (payments.stream().anyMatch(payment -> payment.means() == Payment.Means.DEPOSIT)) {
      throw new InvalidValue("a deposit settles the sale of its own order: name the order instead");
    }
    lines = List.copyOf(lines);
    payments = List.copyOf(payments);
  }

  /**
   * The fingerprint of what is asked, by which the same key with another body is known; a manager's
   * code is no part of it.
   */
  public String fingerprint() {
    return fingerprint(null);
  }

  /**
   * The same, with what else is asked.
   *
   * @param more or {@code null}
   */
  public String fingerprint(String more) {
    String whole = String.join("\n", counter.toString(), visit, lines.toString());
    whole = whole + "\n" + payments.stream().map(Payment::inOneLine).toList();
    whole = whole + "\n" + belowZeroReason;
    whole = standsOn == null ? whole : whole + "\n" + standsOn;
    whole = discounts.isNone() ? whole : whole + "\n" + discounts.inOrder();
    whole = more == null ? whole : whole + "\n" + more;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
