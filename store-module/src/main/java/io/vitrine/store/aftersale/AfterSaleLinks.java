package io.vitrine.store.aftersale;

import io.vitrine.shell.key.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The unguessable parts of the links that customers get after a sale: 128 bits, drawn from one
 * secret of the house ({@code keys/after-sale-link}) that no database holds. The pages behind them
 * are booking's, which knows their prints alone.
 */
@ApplicationScoped
public class AfterSaleLinks {

  private static final int BYTES = 16;

  private final byte[] secret;
  private final String site;

  @Inject
  public AfterSaleLinks(
      @ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data,
      @ConfigProperty(name = "VITRINE_PUBLIC_URL", defaultValue = "http://localhost:8080")
          String site) {
    this.secret =
        KeyFolder.in(Path.of(data)).secret("after-sale-link").getBytes(StandardCharsets.US_ASCII);
    this.site = site.replaceAll("/+$", "");
  }

  /** What opens the page of a ticket: 22 characters. */
  public String ticket(String number) {
    return token("ticket\n" + number);
  }

  /** What stops letters like this one: 22 characters. */
  public String stop(String letter) {
    return token("stop\n" + letter);
  }

  /** Where the customer reads how far her piece is. */
  public String ticketAddress(String number) {
    return site + "/booking/service/" + ticket(number);
  }

  /** What of a token booking keeps: its SHA-256 in hexadecimal figures. */
  public static String print(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private String token(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      byte[] full = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }
}
