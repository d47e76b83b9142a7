package io.vitrine.booking.signin;

import io.vitrine.shell.key.KeyFolder;
import java.nio.file.Path;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

/** Tickets signed with the right key that nevertheless must not open anything. */
final class Tampered {

  private Tampered() {}

  static String pastEnd(String claims) throws Exception {
    JwtClaims changed = JwtClaims.parse(claims);
    changed.setExpirationTime(NumericDate.fromMilliseconds(System.currentTimeMillis() - 1_000));
    return sign(changed);
  }

  static String otherAudience(String claims) throws Exception {
    JwtClaims changed = JwtClaims.parse(claims);
    changed.setAudience("elsewhere");
    return sign(changed);
  }

  private static String sign(JwtClaims claims) throws Exception {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    signature.setAlgorithmHeaderValue("ES256");
    signature.setKeyIdHeaderValue("ticket");
    signature.setKey(
        KeyFolder.in(Path.of(System.getProperty("vitrine.data")))
            .signingPair("ticket")
            .getPrivate());
    return signature.getCompactSerialization();
  }
}
