package io.vitrine.store.device.proof;

import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** A device's key in a test's hand: it signs as the browser's script does. */
public final class Hand {

  private final KeyPair pair;

  private Hand(KeyPair pair) {
    this.pair = pair;
  }

  public static Hand made() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return new Hand(generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is sent with the enrolment's code. */
  public DeviceKey key() {
    ECPublicKey key = (ECPublicKey) pair.getPublic();
    return new DeviceKey(coordinate(key.getW().getAffineX()), coordinate(key.getW().getAffineY()));
  }

  /** The private half in PKCS #8, for a browser under test to take in. */
  public String pkcs8() {
    return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
  }

  /** A fresh proof for one request. */
  public String proof(String method, URI target, String body) {
    return proof(method, target, body, Instant.now(), UUID.randomUUID().toString());
  }

  public String proof(String method, URI target, String body, Instant at, String number) {
    String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
    SignedRequest request =
        SignedRequest.of(
            method, target.getRawPath() + query, body.getBytes(StandardCharsets.UTF_8));
    return jws(
        "{\"alg\":\"ES256\",\"typ\":\"device-proof+jwt\"}",
        "{\"bd\":\"%s\",\"htm\":\"%s\",\"htu\":\"%s\",\"iat\":%d,\"jti\":\"%s\"}"
            .formatted(
                request.bodyDigest(),
                request.method(),
                request.target(),
                at.getEpochSecond(),
                number));
  }

  /** Any header and claims, signed. */
  public String jws(String header, String claims) {
    String signed = part(header) + "." + part(claims);
    return signed + "." + sign(signed);
  }

  /** An ES256 signature, in base64url. */
  public String sign(String text) {
    try {
      Signature es256 = Signature.getInstance("SHA256withECDSAinP1363Format");
      es256.initSign(pair.getPrivate());
      es256.update(text.getBytes(StandardCharsets.UTF_8));
      return DeviceKey.base64url(es256.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(String text) {
    return DeviceKey.base64url(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String coordinate(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] exact = new byte[32];
    int length = Math.min(bytes.length, 32);
    System.arraycopy(bytes, bytes.length - length, exact, 32 - length, length);
    return DeviceKey.base64url(exact);
  }
}
