package io.vitrine.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.InvalidValue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdleLockTest {

  private static final Instant NOW = Instant.parse("2026-12-12T09:00:00Z");
  private static final Duration FIVE = Duration.ofMinutes(5);
  private static final String SESSION = "0123456789abcdef0123456789abcdef";

  @TempDir private Path data;
  @TempDir private Path elsewhere;

  @Test
  void whoeverHasNotActedForTheDevicesTimeIsLocked() {
    LastAct act = new LastAct(SESSION, FIVE, NOW);

    assertThat(act.isOver(NOW.plus(FIVE).minusSeconds(1))).isFalse();
    assertThat(act.isOver(NOW.plus(FIVE))).isTrue();
  }

  @Test
  void anActOfTheFutureIsNone() {
    assertThat(new LastAct(SESSION, FIVE, NOW.plusSeconds(60)).isOver(NOW)).isTrue();
    assertThat(new LastAct(SESSION, FIVE, NOW.plusSeconds(2)).isOver(NOW)).isFalse();
  }

  @Test
  void whoLeavesIsLockedAtOnce() {
    assertThat(LastAct.none(SESSION, FIVE).isOver(NOW)).isTrue();
  }

  @Test
  void theHouseReadsInAllModulesWhatItWrote() {
    LastAct act = new LastAct(SESSION, FIVE, NOW);
    String written = new LastActs(data.toString()).write(act);

    assertThat(new LastActs(data.toString()).read(written)).contains(act);
  }

  @Test
  void nobodyElseWritesALastAct() {
    String genuine = new LastActs(data.toString()).write(new LastAct(SESSION, FIVE, NOW));
    LastActs acts = new LastActs(data.toString());

    assertThat(acts.read(genuine.replace("." + NOW.getEpochSecond(), ".9999999999"))).isEmpty();
    assertThat(acts.read(genuine.replace(".300.", ".3600."))).isEmpty();
    assertThat(acts.read(genuine.replace(SESSION, "f".repeat(32)))).isEmpty();
    assertThat(new LastActs(elsewhere.toString()).read(genuine)).isEmpty();
    assertThat(acts.read("nonsense")).isEmpty();
    assertThat(acts.read("")).isEmpty();
  }

  @Test
  void aTicketOfASharedDeviceSaysWhenItIsLocked() {
    Ticket ticket =
        new Ticket(
            "S003",
            "Camille Roux",
            Map.of(Role.ADVISER, Set.of("rivoli")),
            SESSION,
            NOW.plusSeconds(300),
            FIVE);

    Ticket read = tickets().read(issue().sign(ticket)).orElseThrow();

    assertThat(read).isEqualTo(ticket);
    assertThat(read.isAtDevice()).isTrue();
    assertThat(read.with(Map.of(Role.ADVISER, Set.of("rivoli"))).idle()).isEqualTo(FIVE);
  }

  @Test
  void aDevicePassIsReadForWhatItIsAndGivesNoRight() {
    DevicePass pass = new DevicePass("d-1", "rivoli", "Tablette salon", FIVE);
    String signed = issue().sign(pass, Duration.ofDays(1));

    assertThat(tickets().readDevice(signed)).contains(pass);
    assertThat(tickets().read(signed)).isEmpty();
    assertThat(tickets().readService(signed)).isEmpty();
    assertThat(tickets().readDevice(signed.substring(0, signed.length() - 5) + "AAAAA")).isEmpty();
    String other =
        new TicketIssue(elsewhere.toString(), Clock.fixed(NOW, ZoneOffset.UTC))
            .sign(pass, Duration.ofDays(1));
    assertThat(tickets().readDevice(other)).isEmpty();
  }

  @Test
  void aDeviceIsLockedAfterOneToSixtyMinutes() {
    for (Duration no : new Duration[] {Duration.ofSeconds(59), Duration.ofMinutes(61)}) {
      Assertions.assertThatThrownBy(() -> new DevicePass("d-1", "rivoli", "T", no))
          .isInstanceOf(InvalidValue.class);
    }
  }

  private TicketIssue issue() {
    return new TicketIssue(data.toString(), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private Tickets tickets() {
    return new Tickets(data.toString(), "booking", Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
