package io.vitrine.booking.appointment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitrine.shell.key.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The unguessable part of a customer's link: 128 bits made from a random nonce and a secret that
 * lies outside the database. The database holds nonce and hash; whoever reads it cannot open a
 * link, while a later letter can carry the same one.
 */
@ApplicationScoped
public class LinkTokens {

  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] secret;
  private final String publicUrl;

  @Inject
  public LinkTokens(
      @ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data,
      @ConfigProperty(name = "VITRINE_PUBLIC_URL", defaultValue = "http://localhost:8080")
          String publicUrl) {
    this(KeyFolder.in(Path.of(data)).secret("booking-link").getBytes(UTF_8), publicUrl);
  }

  LinkTokens(byte[] secret, String publicUrl) {
    this.secret = secret.clone();
    this.publicUrl = publicUrl;
  }

  LinkTokens() {
    this(new byte[0], "");
  }

  /** Something random to make a token of. */
  public String newNonce() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** The token of 22 characters that opens the appointment with that nonce. */
  public String token(String nonce) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      byte[] full = mac.doFinal(nonce.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot make links", e);
    }
  }

  /** The token for an appointment. */
  public String of(Appointment appointment) {
    return token(appointment.linkNonce());
  }

  /** Where the house is to be found. */
  public String site() {
    return publicUrl;
  }

  /** The address that a customer is given for an appointment. */
  public String address(Appointment appointment) {
    return publicUrl + "/booking/appointment/" + of(appointment);
  }

  /** What of a token stands in the database. */
  public static String hash(String token) {
    try {
      byte[] text = token.getBytes(UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot hash", e);
    }
  }
}
