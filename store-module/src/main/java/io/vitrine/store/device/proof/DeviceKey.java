package io.vitrine.store.device.proof;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;

/**
 * The public half of a device's key: a point of the curve P-256 (RFC 7518, 6.2.1). The private half
 * never leaves the device's browser.
 *
 * @param x the first coordinate, 32 bytes in base64url
 * @param y the second
 */
public record DeviceKey(String x, String y) {

  private static final ECParameterSpec P256 = p256();

  public DeviceKey {
    if (!isOnCurve(coordinate(x), coordinate(y))) {
      throw new InvalidValue("a device's key is a point of the curve P-256");
    }
  }

  /** Reads a JSON Web Key; what is private or of another kind is refused. */
  public static DeviceKey read(String jwk) {
    try (var reader = JsonParts.createReader(new StringReader(jwk))) {
      JsonObject key = reader.readObject();
      return of(
          key.getString("kty", null),
          key.getString("crv", null),
          key.getString("x", null),
          key.getString("y", null));
    } catch (JsonException | ClassCastException e) {
      throw new InvalidValue("a device's key is a JSON Web Key");
    }
  }

  public static DeviceKey of(String kind, String curve, String x, String y) {
    if (!"EC".equals(kind) || !"P-256".equals(curve) || x == null || y == null) {
      throw new InvalidValue("a device's key is of kind EC on the curve P-256");
    }
    return new DeviceKey(x, y);
  }

  /** As a JSON Web Key with its members in order, from which the thumbprint is taken. */
  public String jwk() {
    return "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + x + "\",\"y\":\"" + y + "\"}";
  }

  /** The key's name (RFC 7638): SHA-256 of {@link #jwk}, in base64url. */
  public String thumbprint() {
    return base64url(sha256(jwk().getBytes(StandardCharsets.US_ASCII)));
  }

  /** Whether this key signed it; ES256 as JSON Web Signatures have it: two numbers of 32 bytes. */
  public boolean signed(byte[] what, byte[] signature) {
    try {
      Signature es256 = Signature.getInstance("SHA256withECDSAinP1363Format");
      es256.initVerify(publicKey());
      es256.update(what);
      return es256.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  static byte[] sha256(byte[] what) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(what);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String base64url(byte[] what) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(what);
  }

  private PublicKey publicKey() throws GeneralSecurityException {
    return KeyFactory.getInstance("EC")
        .generatePublic(new ECPublicKeySpec(new ECPoint(coordinate(x), coordinate(y)), P256));
  }

  private static BigInteger coordinate(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      if (bytes.length == 32 && base64url(bytes).equals(text)) {
        return new BigInteger(1, bytes);
      }
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("a coordinate of a key is base64url");
    }
    throw new InvalidValue("a coordinate of a key has 32 bytes in base64url");
  }

  private static boolean isOnCurve(BigInteger x, BigInteger y) {
    BigInteger p = ((ECFieldFp) P256.getCurve().getField()).getP();
    BigInteger right =
        x.pow(3).add(P256.getCurve().getA().multiply(x)).add(P256.getCurve().getB()).mod(p);
    return x.compareTo(p) < 0 && y.compareTo(p) < 0 && y.pow(2).mod(p).equals(right);
  }

  private static ECParameterSpec p256() {
    try {
      AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
      parameters.init(new ECGenParameterSpec("secp256r1"));
      return parameters.getParameterSpec(ECParameterSpec.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has the curve P-256", e);
    }
  }
}
