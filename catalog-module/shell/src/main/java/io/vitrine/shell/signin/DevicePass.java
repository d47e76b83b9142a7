package io.vitrine.shell.signin;

import io.vitrine.shell.InvalidValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;

/**
 * What the store tells the house of a browser that it let in as a device: that several people sign
 * in here and come back by their PIN. It gives no right; who sells proves the device's own key.
 *
 * @param device the device's number
 * @param shop the shop it stands in
 * @param name the name to show, such as {@code Tablette salon}
 * @param idle after how long without an act it is locked, from one minute to an hour
 */
public record DevicePass(String device, String shop, String name, Duration idle) {

  static final String KEY = "device-pass";
  static final String ISSUER = "vitrine-store";
  static final String AUDIENCE = "vitrine-device";

  private static final String COOKIE = "vitrine_device_pass";

  public DevicePass {
    if (idle.compareTo(Duration.ofMinutes(1)) < 0 || idle.compareTo(Duration.ofHours(1)) > 0) {
      throw new InvalidValue("a device is locked after one to sixty minutes, not " + idle);
    }
  }

  /** As the browser shows it, still to be read. */
  public static Optional<String> shownBy(HttpServletRequest request) {
    return HouseCookie.of(request, COOKIE);
  }

  /** The browser keeps it as long as it is the device. */
  public static void keep(
      HttpServletRequest request, HttpServletResponse response, String signed, Duration life) {
    HouseCookie.set(request, response, COOKIE, signed, (int) life.toSeconds());
  }

  static Optional<DevicePass> read(JwtClaims claims) {
    try {
      Number seconds = claims.getClaimValue("idle", Number.class);
      return Optional.of(
          new DevicePass(
              claims.getSubject(),
              claims.getStringClaimValue("shop"),
              claims.getStringClaimValue("name"),
              Duration.ofSeconds(seconds.longValue())));
    } catch (MalformedClaimException e) {
      return Optional.empty();
    }
  }

  JwtClaims claims() {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setAudience(AUDIENCE);
    claims.setSubject(device);
    claims.setStringClaim("shop", shop);
    claims.setStringClaim("name", name);
    claims.setClaim("idle", idle.toSeconds());
    return claims;
  }
}
