package io.vitrine.store.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/** A key pair that seals: ES256 (RFC 7518, 3.4) over a text in ASCII. */
final class SealKey {

  private static final String ES256 = "SHA256withECDSAinP1363Format";

  private final KeyPair pair;
  private final String id;

  SealKey(KeyPair pair) {
    this.pair = pair;
    this.id = idOf(pair.getPublic());
  }

  /** The name of the key: the beginning of its SHA-256. */
  String id() {
    return id;
  }

  /** The public half as X.509 writes it, in Base64. */
  String publicKey() {
    return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
  }

  String sign(String text) {
    try {
      Signature signature = Signature.getInstance(ES256);
      signature.initSign(pair.getPrivate());
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the journal key cannot sign", e);
    }
  }

  boolean isGenuine(String text, String signature) {
    try {
      Signature check = Signature.getInstance(ES256);
      check.initVerify(pair.getPublic());
      check.update(text.getBytes(StandardCharsets.US_ASCII));
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
