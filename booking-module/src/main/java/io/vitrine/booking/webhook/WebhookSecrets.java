package io.vitrine.booking.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitrine.shell.key.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secrets that sign what is told (Standard Webhooks: {@code whsec_} and 32 octets in base64).
 * Each is made from a nonce in the database and a key outside it, so that neither alone can sign.
 */
@ApplicationScoped
public class WebhookSecrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String PREFIX = "whsec_";

  private final byte[] key;

  @Inject
  public WebhookSecrets(@ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data) {
    this(KeyFolder.in(Path.of(data)).secret("webhook").getBytes(UTF_8));
  }

  WebhookSecrets(byte[] key) {
    this.key = key.clone();
  }

  WebhookSecrets() {
    this(new byte[0]);
  }

  String newNonce() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** What the receiver is given, once. */
  String secret(String nonce) {
    return PREFIX + Base64.getEncoder().encodeToString(hmac(key, nonce));
  }

  /** The header {@code webhook-signature} of a message. */
  public String signature(String nonce, String id, Instant at, String body) {
    byte[] secret = hmac(key, nonce);
    String signed = id + "." + at.getEpochSecond() + "." + body;
    return "v1," + Base64.getEncoder().encodeToString(hmac(secret, signed));
  }

  private static byte[] hmac(byte[] secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot sign", e);
    }
  }
}
