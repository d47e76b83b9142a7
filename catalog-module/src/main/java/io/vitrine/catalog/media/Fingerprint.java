package io.vitrine.catalog.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one content from another: the first 160 bits of its SHA-256. */
final class Fingerprint {

  private static final int BYTES = 20;

  private Fingerprint() {}

  static String of(byte[] content) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(sha, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
