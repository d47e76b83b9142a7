package io.vitrine.catalog.synonym;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A line that comes with the house.
 *
 * @param on it counts in the search
 * @param changed when it was switched off, or {@code null}
 * @param changedBy staff number of who did, or {@code null}
 */
public record ShippedSynonym(
    String language, String line, boolean on, Instant changed, String changedBy) {

  private static final int ID_BYTES = 6;

  static ShippedSynonym on(String language, String line) {
    return new ShippedSynonym(language, line, true, null, null);
  }

  /** The same for the same words of one language, in every installation. */
  public String id() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
      return language + '-' + HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
