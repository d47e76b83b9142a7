package io.vitrine.store.receipt;

import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Evidence;
import io.vitrine.store.journal.Recorded;
import jakarta.json.JsonObject;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text of a receipt's QR code, which whoever has the till's public key checks without a network
 * ({@code Verify.java --receipt}): ten parts between semicolons.
 *
 * <p>{@code VR1;number;shop;till;entry of the journal;time (UTC);total in cents;VAT;key;signature},
 * the VAT as {@code rate in basis points:total with VAT:VAT} of each rate between commas. Shop and
 * till are written as in an address (percent signs). The signature is ES256 over {@link #DOMAIN}, a
 * line feed and all before the last semicolon.
 */
public final class ReceiptCode {

  /** The first part: this rule. A later rule gets another. */
  static final String RULE = "VR1";

  static final String DOMAIN = "io.vitrine.store.receipt";

  private static final int PARTS = 10;

  private final String text;
  private final String[] parts;

  private ReceiptCode(String text) {
    this.text = text;
    this.parts = text.split(";", -1);
  }

  /**
   * The code of what a sale's or refund's entry says, signed with the till's key.
   *
   * @param entry one that was found genuine
   */
  static ReceiptCode of(String shop, String till, Recorded entry, Evidence evidence) {
    if (entry.kind() != EntryKind.SALE && entry.kind() != EntryKind.REFUND) {
      throw new IllegalArgumentException("no receipt is given for " + entry.kind());
    }
    JsonObject told = entry.told();
    String rates =
        told.getJsonArray("taxes").getValuesAs(JsonObject.class).stream()
            .map(
                one ->
                    one.getInt("taxRateBp")
                        + ":"
                        + one.getJsonNumber("grossCents")
                        + ":"
                        + one.getJsonNumber("taxCents"))
            .collect(Collectors.joining(","));
    String content =
        String.join(
            ";",
            RULE,
            told.getString("receipt"),
            URLEncoder.encode(shop, StandardCharsets.UTF_8),
            URLEncoder.encode(till, StandardCharsets.UTF_8),
            String.valueOf(entry.sequenceNo()),
            entry.at().toString(),
            told.getJsonNumber("totalCents").toString(),
            rates,
            evidence.keyOf(shop, till).id());
    String signature = evidence.seal(shop, till, DOMAIN + "\n" + content).signature();
    return new ReceiptCode(content + ";" + signature);
  }

  /** Empty for a text that is no receipt's code. */
  static Optional<ReceiptCode> read(String scanned) {
    ReceiptCode code = new ReceiptCode(scanned == null ? "" : scanned.strip());
    return code.isWellFormed() ? Optional.of(code) : Optional.empty();
  }

  private boolean isWellFormed() {
    try {
      return parts.length == PARTS
          && RULE.equals(parts[0])
          && Long.parseLong(parts[4]) > 0
          && finishedAt().toEpochMilli() > 0
          && StandardCharsets.US_ASCII.newEncoder().canEncode(text)
          && !till().isEmpty()
          && cents() == Long.parseLong(parts[6]);
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }

  /** What is signed, and by whom. */
  boolean isGenuine(Evidence evidence) {
    String content = text.substring(0, text.lastIndexOf(';'));
    Evidence.Sealing sealing = new Evidence.Sealing(parts[9], signedWith());
    return evidence.isGenuine(shop(), till(), DOMAIN + "\n" + content, sealing);
  }

  /** The receipt's number. */
  public String number() {
    return parts[1];
  }

  public String shop() {
    return URLDecoder.decode(parts[2], StandardCharsets.UTF_8);
  }

  public String till() {
    return URLDecoder.decode(parts[3], StandardCharsets.UTF_8);
  }

  public Instant finishedAt() {
    return Instant.parse(parts[5]);
  }

  /** The total with VAT, in cents; less than nothing for a refund. */
  public long cents() {
    return Long.parseLong(parts[6]);
  }

  /** The name of the key. */
  public String signedWith() {
    return parts[8];
  }

  @Override
  public String toString() {
    return text;
  }
}
