package io.vitrine.shell.signin;

import io.vitrine.shell.key.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Verifies tickets of staff and tokens of services. What has another algorithm, key, audience or a
 * past end is nobody.
 */
@ApplicationScoped
public class Tickets {

  static final String ISSUER = "vitrine-booking";
  static final String AUDIENCE = "vitrine";

  private final KeyFolder keys;
  private final Clock clock;
  private final String module;
  private final Map<String, JwtConsumer> consumers = new ConcurrentHashMap<>();
  private final Map<String, Ticket> genuine = Collections.synchronizedMap(new Newest());

  @Inject
  public Tickets(
      @ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data,
      @ConfigProperty(name = "vitrine.module", defaultValue = "none") String module,
      Clock clock) {
    this.keys = KeyFolder.in(Path.of(data));
    this.module = module;
    this.clock = clock;
  }

  /**
   * The ticket behind this text, if it is genuine and not past its end. The signature, which costs
   * more than many a request, is checked once a ticket; its end at each reading.
   */
  public Optional<Ticket> read(String text) {
    return Optional.ofNullable(genuine.get(text))
        .or(() -> checked(text))
        .filter(ticket -> ticket.until().isAfter(clock.instant()));
  }

  private Optional<Ticket> checked(String text) {
    Optional<Ticket> ticket = claims(text, "ticket", ISSUER, AUDIENCE).flatMap(Tickets::ticket);
    ticket.ifPresent(read -> genuine.put(text, read));
    return ticket;
  }

  /** The service behind this text, if it is genuine, meant for this module and not past its end. */
  public Optional<String> readService(String text) {
    for (String service : ServiceTokens.SERVICES) {
      if (claims(text, "service-" + service, "service:" + service, module).isPresent()) {
        return Optional.of(service);
      }
    }
    return Optional.empty();
  }

  /** The device of a shop that this text names, if the store wrote it. */
  public Optional<DevicePass> readDevice(String text) {
    return claims(text, DevicePass.KEY, DevicePass.ISSUER, DevicePass.AUDIENCE)
        .flatMap(DevicePass::read);
  }

  private Optional<JwtClaims> claims(String text, String key, String issuer, String audience) {
    try {
      JwtConsumer consumer = consumers.computeIfAbsent(key, k -> consumer(k, issuer, audience));
      JwtClaims claims = consumer.processToClaims(text);
      boolean over = claims.getExpirationTime().getValueInMillis() <= clock.millis();
      return over ? Optional.empty() : Optional.of(claims);
    } catch (InvalidJwtException | MalformedClaimException e) {
      return Optional.empty();
    }
  }

  private JwtConsumer consumer(String key, String issuer, String audience) {
    return new JwtConsumerBuilder()
        .setJwsAlgorithmConstraints(
            AlgorithmConstraints.ConstraintType.PERMIT,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
        .setVerificationKey(keys.verifyingKey(key))
        .setExpectedIssuer(issuer)
        .setExpectedAudience(audience)
        .setRequireExpirationTime()
        // the end is judged by the house clock above; this one only has to accept a live token
        .setEvaluationTime(NumericDate.fromSeconds(0))
        .setRequireSubject()
        .build();
  }

  /** The tickets read last. */
  private static final class Newest extends LinkedHashMap<String, Ticket> {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 1_000;

    Newest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Ticket> eldest) {
      return size() > KEPT;
    }
  }

  private static Optional<Ticket> ticket(JwtClaims claims) {
    try {
      Map<Role, Set<String>> rights = new EnumMap<>(Role.class);
      Map<?, ?> told = claims.getClaimValue("rights", Map.class);
      for (Role role : Role.values()) {
        if (told.get(role.name()) instanceof Collection<?> shops) {
          Set<String> names = new HashSet<>();
          shops.forEach(shop -> names.add(String.valueOf(shop)));
          rights.put(role, names);
        }
      }
      return Optional.of(
          new Ticket(
              claims.getSubject(),
              claims.getStringClaimValue("name"),
              rights,
              claims.getStringClaimValue("sid"),
              Instant.ofEpochMilli(claims.getExpirationTime().getValueInMillis()),
              claims.getClaimValue("idle") instanceof Number seconds
                  ? Duration.ofSeconds(seconds.longValue())
                  : Duration.ZERO));
    } catch (MalformedClaimException e) {
      return Optional.empty();
    }
  }
}
