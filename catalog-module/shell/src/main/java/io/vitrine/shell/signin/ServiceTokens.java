package io.vitrine.shell.signin;

import io.vitrine.shell.key.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
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

  private final KeyFolder keys;
  private final String module;
  private final Clock clock;

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
    JwtClaims claims = new JwtClaims();
    claims.setIssuer("service:" + module);
    claims.setSubject("service:" + module);
    claims.setAudience(audience);
    claims.setJwtId(UUID.randomUUID().toString());
    claims.setIssuedAt(NumericDate.fromMilliseconds(clock.millis()));
    claims.setExpirationTime(NumericDate.fromMilliseconds(clock.millis() + LIFE_MILLIS));
    return "Bearer " + TicketIssue.sign(claims, keys, "service-" + module);
  }
}
