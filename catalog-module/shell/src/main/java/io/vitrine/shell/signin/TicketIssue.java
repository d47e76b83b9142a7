package io.vitrine.shell.signin;

import io.vitrine.shell.key.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Signs tickets (JWT, RFC 7519, ES256). Only the module that keeps the accounts signs them; the
 * private key exists where that module runs.
 */
@ApplicationScoped
public class TicketIssue {

  private final KeyFolder keys;
  private final Clock clock;

  @Inject
  public TicketIssue(
      @ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data, Clock clock) {
    this.keys = KeyFolder.in(Path.of(data));
    this.clock = clock;
  }

  public String sign(Ticket ticket) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(Tickets.ISSUER);
    claims.setAudience(Tickets.AUDIENCE);
    claims.setSubject(ticket.staff());
    claims.setStringClaim("name", ticket.name());
    claims.setStringClaim("sid", ticket.session());
    if (ticket.isAtDevice()) {
      claims.setClaim("idle", ticket.idle().toSeconds());
    }
    Map<String, Object> rights = new TreeMap<>();
    ticket.rights().forEach((role, shops) -> rights.put(role.name(), new ArrayList<>(shops)));
    claims.setClaim("rights", rights);
    claims.setIssuedAt(NumericDate.fromMilliseconds(clock.millis()));
    claims.setExpirationTime(NumericDate.fromMilliseconds(ticket.until().toEpochMilli()));
    return sign(claims, keys, "ticket");
  }

  /** Signs what the store says of a device; only the store uses it, with a key of its own. */
  public String sign(DevicePass pass, Duration life) {
    JwtClaims claims = pass.claims();
    claims.setIssuedAt(NumericDate.fromMilliseconds(clock.millis()));
    claims.setExpirationTime(NumericDate.fromMilliseconds(clock.millis() + life.toMillis()));
    return sign(claims, keys, DevicePass.KEY);
  }

  static String sign(JwtClaims claims, KeyFolder keys, String keyName) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    signature.setKey(keys.signingPair(keyName).getPrivate());
    signature.setKeyIdHeaderValue(keyName);
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("cannot sign with the key " + keyName, e);
    }
  }
}
