package io.vitrine.store.journal;

import io.vitrine.shell.key.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs hashes with the house's journal key: ES256 (RFC 7518, 3.4) over the hash's hex text. */
@ApplicationScoped
public class Seal {

  private static final String ES256 = "SHA256withECDSAinP1363Format";

  private final KeyPair pair;
  private final String keyId;

  @Inject
  public Seal(@ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data) {
    this(KeyFolder.in(Path.of(data)).signingPair("journal"));
  }

  Seal(KeyPair pair) {
    this.pair = pair;
    this.keyId = idOf(pair.getPublic());
  }

  /** The name of the key: the beginning of its SHA-256. */
  String keyId() {
    return keyId;
  }

  String sign(String hash) {
    try {
      Signature signature = Signature.getInstance(ES256);
      signature.initSign(pair.getPrivate());
      signature.update(hash.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the journal key cannot sign", e);
    }
  }

  boolean isGenuine(String hash, String signature, String signedWith) {
    if (!keyId.equals(signedWith)) {
      return false;
    }
    try {
      Signature check = Signature.getInstance(ES256);
      check.initVerify(pair.getPublic());
      check.update(hash.getBytes(StandardCharsets.US_ASCII));
      return check.verify(Base64.getUrlDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private static String idOf(PublicKey key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
