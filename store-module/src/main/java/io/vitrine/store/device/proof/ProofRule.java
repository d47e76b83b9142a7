package io.vitrine.store.device.proof;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.store.device.proof.ProofAnswer.NotProved;
import io.vitrine.store.device.proof.ProofAnswer.Proved;
import io.vitrine.store.device.proof.ProofAnswer.Reason;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * Reads a proof: a compact JSON Web Signature (ES256) in the manner of RFC 9449, made for one
 * request. It names the method ({@code htm}), path and query ({@code htu}), the SHA-256 of the body
 * ({@code bd}), the time in seconds ({@code iat}) and its own number ({@code jti}).
 */
public final class ProofRule {

  static final String TYPE = "device-proof+jwt";

  /** So far a device's clock may be from the house's, either way. */
  public static final Duration SKEW = Duration.ofMinutes(2);

  private static final int LONGEST = 2_000;

  private ProofRule() {}

  /**
   * @param proof what came with the request, or {@code null}
   * @param key the device's, or {@code null} for one that has none
   */
  public static ProofAnswer judge(String proof, DeviceKey key, SignedRequest came, Instant now) {
    if (key == null) {
      return new NotProved(Reason.WITHOUT_KEY);
    }
    if (proof == null || came == null || proof.length() > LONGEST) {
      return new NotProved(Reason.NOT_PROVED);
    }
    try {
      String[] parts = proof.split("\\.", -1);
      if (parts.length != 3 || !isGenuine(parts, key)) {
        return new NotProved(Reason.NOT_PROVED);
      }
      return judge(json(parts[1]), came, now);
    } catch (IllegalArgumentException | JsonException | ClassCastException e) {
      return new NotProved(Reason.NOT_PROVED);
    }
  }

  private static boolean isGenuine(String[] parts, DeviceKey key) {
    JsonObject header = json(parts[0]);
    return "ES256".equals(header.getString("alg", null))
        && TYPE.equals(header.getString("typ", null))
        && key.signed(
            (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII), bytes(parts[2]));
  }

  private static ProofAnswer judge(JsonObject claims, SignedRequest came, Instant now) {
    SignedRequest meant =
        new SignedRequest(
            claims.getString("htm", null),
            claims.getString("htu", null),
            claims.getString("bd", null));
    String id = claims.getString("jti", "");
    if (!meant.equals(came) || !id.matches("[A-Za-z0-9_-]{16,64}") || !claims.containsKey("iat")) {
      return new NotProved(Reason.NOT_PROVED);
    }
    long made = claims.getJsonNumber("iat").longValue();
    if (Math.abs(now.getEpochSecond() - made) > SKEW.toSeconds()) {
      return new NotProved(Reason.CLOCK);
    }
    return new Proved(id, now.plus(SKEW.multipliedBy(3)));
  }

  private static JsonObject json(String part) {
    try (var reader = JsonParts.createReader(new ByteArrayInputStream(bytes(part)))) {
      return reader.readObject();
    }
  }

  private static byte[] bytes(String part) {
    return Base64.getUrlDecoder().decode(part);
  }
}
