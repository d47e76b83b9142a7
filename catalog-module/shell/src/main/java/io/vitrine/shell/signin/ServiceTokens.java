package io.vitrine.shell.signin;

import io.vitrine.shell.key.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

/**
 * How a module signs in at another: a token of one minute, for one audience, signed with the
 * module's own key. It is never a person's right.
 */
@ApplicationScoped
public class ServiceTokens {

  /** The modules that call others. */
  static final List<String> SERVICES = List.of("booking", "store");

  private static final long LIFE_MILLIS = 60_000;

  /** A token is shown again as long as half a minute is left: signing takes longer than a call. */
  private static final long LEFT_MILLIS = 30_000;

  /** A token that is still good. */
  private record Signed(String bearer, long ends) {}

  private final KeyFolder keys;
  private final String module;
  private final Clock clock;
  private final Map<String, Signed> signed = new ConcurrentHashMap<>();

  @Inject
  public ServiceTokens(
      @ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data,
      @ConfigProperty(name = "vitrine.module", defaultValue = "none") String module,
      Clock clock) {
    this.keys = KeyFolder.in(Path.of(data));
    this.module = module;
    this.clock = clock;
  }

  /**
   * The value of an {@code Authorization} header for a call to that module.
   *
   * @param audience {@code catalog} or {@code booking}
   */
  public String bearerFor(String audience) {
    long now = clock.millis();
    Signed kept = signed.get(audience);
    if (kept == null || kept.ends - now < LEFT_MILLIS || kept.ends - now > LIFE_MILLIS) {
      kept = new Signed(sign(audience, now), now + LIFE_MILLIS);
      signed.put(audience, kept);
    }
    return kept.bearer;
  }

  private String sign(String audience, long now) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer("service:" + module);
    claims.setSubject("service:" + module);
    claims.setAudience(audience);
    claims.setJwtId(UUID.randomUUID().toString());
    claims.setIssuedAt(NumericDate.fromMilliseconds(now));
    claims.setExpirationTime(NumericDate.fromMilliseconds(now + LIFE_MILLIS));
    return "Bearer " + TicketIssue.sign(claims, keys, "service-" + module);
  }
}
