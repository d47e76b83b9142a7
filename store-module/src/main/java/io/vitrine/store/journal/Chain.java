package io.vitrine.store.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The rule of the chain. A hash is SHA-256 over four parts, each ended by a line feed: the domain,
 * the format's number, the hash before and the content as canonical JSON (RFC 8785), which itself
 * names shop, till, sequence number, kind and time. The domain keeps these hashes apart from all
 * others. Contents hold copied values alone: cents, basis points, texts, business numbers; no
 * number of a row and no fraction.
 */
final class Chain {

  /**
   * The number of this rule; a later rule gets another number and old entries keep theirs. Since 2
   * each till seals with a key of its own, and contents name no rows.
   */
  static final int FORMAT = 2;

  /** The format whose entries were sealed with the one key of the house. */
  static final int HOUSE_KEY = 1;

  /** The hash before the first entry. */
  static final String BEGINNING = "0".repeat(64);

  private static final String DOMAIN = "io.vitrine.store.journal";

  private Chain() {}

  static String hash(int format, String previousHash, String canonicalContent) {
    String whole = DOMAIN + "\n" + format + "\n" + previousHash + "\n" + canonicalContent + "\n";
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The same JSON in the one form of RFC 8785. */
  static String canonical(String json) {
    try {
      return new JsonCanonicalizer(json).getEncodedString();
    } catch (IOException e) {
      throw new UncheckedIOException("a journal entry is not JSON", e);
    }
  }
}
