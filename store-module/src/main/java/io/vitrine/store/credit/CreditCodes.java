package io.vitrine.store.credit;

import io.vitrine.shell.key.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The codes of credit notes: 130 bits, drawn for each note from the house's key and the note's
 * random id, so that a note can be printed again although its code is kept nowhere. The database
 * holds a keyed fingerprint; neither it nor the id leads to the code without the key.
 */
@ApplicationScoped
public class CreditCodes {

  /** No letter or figure that is mistaken for another; 32 of them, five bits each. */
  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int LETTERS = 26;
  private static final int GROUP = 5;

  private final byte[] houseKey;

  @Inject
  public CreditCodes(@ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data) {
    this.houseKey =
        KeyFolder.in(Path.of(data)).secret("credit-note").getBytes(StandardCharsets.US_ASCII);
  }

  /** The code on the paper of a note, in groups. */
  public String codeOf(String shop, String note) {
    byte[] bits = keyed("code\n" + shop + "\n" + note);
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LETTERS; i++) {
      code.append(i > 0 && i % GROUP == 0 ? "-" : "");
      code.append(ALPHABET.charAt(bits[i] & 31));
    }
    return code.toString();
  }

  /** Under which a code is kept; however it was typed or scanned. */
  public String fingerprint(String code) {
    String plain = code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return HexFormat.of().formatHex(keyed("fingerprint\n" + plain));
  }

  private byte[] keyed(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(houseKey, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }
}
