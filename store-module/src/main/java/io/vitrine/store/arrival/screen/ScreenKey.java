package io.vitrine.store.arrival.screen;

import io.vitrine.shell.key.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of the shops' screens, drawn from one secret of the house ({@code keys/shop-screen})
 * which no database holds: whoever reads the tables cannot tell any code.
 */
@ApplicationScoped
public class ScreenKey {

  private final byte[] secret;

  @Inject
  public ScreenKey(@ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data) {
    this.secret =
        KeyFolder.in(Path.of(data)).secret("shop-screen").getBytes(StandardCharsets.US_ASCII);
  }

  /** HMAC-SHA-256 of a text under the key of that shop. */
  byte[] seal(String shop, String text) {
    return hmac(hmac(secret, "shop\n" + shop), text);
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }
}
