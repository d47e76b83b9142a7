package io.vitrine.booking.occupancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitrine.shell.InvalidValue;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What somebody holds a time with: 128 random bits, of which the tables know a print only. */
public record HolderKey(String text) {

  private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{22,64}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public HolderKey {
    if (!isOne(text)) {
      throw new InvalidValue("a holder's key has 22 to 64 letters, digits, dashes, underscores");
    }
  }

  public static boolean isOne(String text) {
    return text != null && TEXT.matcher(text).matches();
  }

  public static HolderKey random() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return new HolderKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  String hash() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot hash", e);
    }
  }
}
