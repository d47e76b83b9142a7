package io.vitrine.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.key.KeyFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketsTest {

  private static final Instant NOW = Instant.parse("2026-12-12T09:00:00Z");

  @TempDir private Path data;
  @TempDir private Path elsewhere;

  @Test
  void aGenuineTicketSaysWhoAndWhere() {
    Ticket camille = camille(NOW.plusSeconds(900));

    assertThat(reader(NOW).read(issue(data).sign(camille))).contains(camille);
    assertThat(camille.mayActIn(Role.ADVISER, "rivoli")).isTrue();
    assertThat(camille.mayActIn(Role.ADVISER, "bellecour")).isFalse();
    assertThat(camille.has(Role.MANAGER)).isFalse();
  }

  @Test
  void abuse69ATicketPastItsEndIsNobody() {
    String ticket = issue(data).sign(camille(NOW.plusSeconds(900)));

    assertThat(reader(NOW.plusSeconds(900)).read(ticket)).isEmpty();
  }

  @Test
  void abuse69ATicketThatWasReadBeforeItsEndIsNobodyAfterIt() {
    Turning clock = new Turning();
    Tickets reader = new Tickets(data.toString(), "catalog", clock);
    String ticket = issue(data).sign(camille(NOW.plusSeconds(900)));

    assertThat(reader.read(ticket)).isPresent();
    assertThat(reader.read(ticket)).contains(camille(NOW.plusSeconds(900)));
    clock.now = NOW.plusSeconds(900);

    assertThat(reader.read(ticket)).isEmpty();
  }

  @Test
  void abuse69ATicketSignedWithAnotherKeyIsNobody() {
    assertThat(reader(NOW).read(issue(elsewhere).sign(camille(NOW.plusSeconds(900))))).isEmpty();
  }

  @Test
  void abuse69ATicketWithoutSignatureIsNobody() {
    String genuine = issue(data).sign(camille(NOW.plusSeconds(900)));
    String header = base64("{\"alg\":\"none\"}");

    assertThat(reader(NOW).read(header + "." + genuine.split("\\.")[1] + ".")).isEmpty();
  }

  @Test
  void abuse69ATicketForAnotherAudienceIsNobody() {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(Tickets.ISSUER);
    claims.setAudience("elsewhere");
    claims.setSubject("S003");
    claims.setClaim("rights", Map.of());
    claims.setExpirationTimeMinutesInTheFuture(10);

    assertThat(reader(NOW).read(TicketIssue.sign(claims, KeyFolder.in(data), "ticket"))).isEmpty();
  }

  @Test
  void whatIsNoTicketIsNobody() {
    assertThat(reader(NOW).read("nonsense")).isEmpty();
    assertThat(reader(NOW).readService("a.b.c")).isEmpty();
  }

  @Test
  void aServiceIsKnownByItsKeyAndForItsAudienceOnly() {
    String token = service("store", NOW).bearerFor("booking").substring("Bearer ".length());

    assertThat(readerOf("booking", NOW).readService(token)).contains("store");
    assertThat(readerOf("catalog", NOW).readService(token)).isEmpty();
    assertThat(readerOf("booking", NOW.plus(Duration.ofMinutes(2))).readService(token)).isEmpty();
    assertThat(readerOf("booking", NOW).read(token)).isEmpty();
  }

  private static Ticket camille(Instant until) {
    return new Ticket(
        "S003",
        "Camille Roux",
        Map.of(Role.ADVISER, Set.of("rivoli"), Role.CASHIER, Set.of("rivoli")),
        "session-1",
        until);
  }

  private Tickets reader(Instant now) {
    return readerOf("booking", now);
  }

  private Tickets readerOf(String module, Instant now) {
    return new Tickets(data.toString(), module, at(now));
  }

  private ServiceTokens service(String module, Instant now) {
    return new ServiceTokens(data.toString(), module, at(now));
  }

  private static TicketIssue issue(Path data) {
    return new TicketIssue(data.toString(), at(NOW));
  }

  private static Clock at(Instant instant) {
    return Clock.fixed(instant, ZoneOffset.UTC);
  }

  /** Shows what the test sets. */
  private static final class Turning extends Clock {

    private Instant now = NOW;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
