package io.vitrine.catalog.selection.sharing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What the owner of a selection holds and a reader of the link does not: 128 random bits, of which
 * the house keeps the digest alone.
 */
public record OwnerSecret(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  public OwnerSecret {
    value = value == null ? "" : value;
  }

  /** The secret of a list that is begun. */
  public static OwnerSecret fresh() {
    return new OwnerSecret(random());
  }

  /** 128 random bits as 22 characters that stand in an address as they are. */
  public static String random() {
    byte[] bits = new byte[16];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  public String digest() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public boolean matches(String digest) {
    return MessageDigest.isEqual(
        digest().getBytes(StandardCharsets.US_ASCII), digest.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "OwnerSecret";
  }
}
