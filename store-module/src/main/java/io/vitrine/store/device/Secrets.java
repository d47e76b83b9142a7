package io.vitrine.store.device;

import io.vitrine.shell.key.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes one-time codes and device secrets, and the fingerprints under which they are kept. */
@ApplicationScoped
public class Secrets {

  /** No letter or figure that is mistaken for another. */
  private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

  private static final int CODE_LENGTH = 8;

  private final SecureRandom random = new SecureRandom();
  private final byte[] houseKey;

  @Inject
  public Secrets(@ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data) {
    this.houseKey =
        KeyFolder.in(Path.of(data)).secret("device-enrolment").getBytes(StandardCharsets.US_ASCII);
  }

  /** A code such as {@code K4T9-QXM2}: about 40 random bits. */
  public String newCode() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(i == CODE_LENGTH / 2 ? "-" : "");
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /**
   * A short code is kept under the house's key (HMAC-SHA-256), so that it cannot be searched.
   *
   * @param shop for what the code is good: a shop, or a use of codes and its shop
   */
  public String fingerprintOfCode(String shop, String code) {
    String plain = code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(houseKey, "HmacSHA256"));
      byte[] digest = mac.doFinal((shop + "\n" + plain).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }

  /** 256 random bits. */
  String newSecret() {
    byte[] bits = new byte[32];
    random.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  String fingerprintOfSecret(String secret) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
