package io.vitrine.booking.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Samples;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AddressMarkTest {

  private static final Instant NOW = Samples.NOW;

  @Test
  void an_address_that_takes_nothing_gets_no_courtesies_for_three_months() {
    AddressMark mark = new AddressMark("00");
    assertThat(mark.admitsCourtesies(NOW)).isTrue();
    mark.bounced(NOW);
    assertThat(mark.admitsCourtesies(NOW.plus(Duration.ofDays(89)))).isFalse();
    assertThat(mark.admitsCourtesies(NOW.plus(Duration.ofDays(90)))).isTrue();
  }

  @Test
  void who_wants_none_gets_none_until_she_says_otherwise() {
    AddressMark mark = new AddressMark("00");
    mark.refuse(NOW);
    assertThat(mark.admitsCourtesies(NOW.plus(Duration.ofDays(1_000)))).isFalse();
    mark.allow();
    assertThat(mark.admitsCourtesies(NOW)).isTrue();
  }

  @Test
  void a_fingerprint_tells_nothing_without_the_secret_and_minds_no_capitals() {
    AddressMarks marks = new AddressMarks(null, "one".getBytes(UTF_8), Clock.systemUTC());
    AddressMarks others = new AddressMarks(null, "two".getBytes(UTF_8), Clock.systemUTC());
    String print = marks.fingerprint("Claire@Example.org");
    assertThat(print).isEqualTo(marks.fingerprint("claire@example.org")).matches("[0-9a-f]{64}");
    assertThat(print).isNotEqualTo(others.fingerprint("claire@example.org"));
  }

  @Test
  void only_a_failure_for_good_marks_an_address() {
    assertThat(new BounceReport("l", "a@b.c", "failed", "5.1.1").isForGood()).isTrue();
    assertThat(new BounceReport("l", "a@b.c", "failed", "4.2.2").isForGood()).isFalse();
    assertThat(new BounceReport("l", "a@b.c", "delayed", "5.1.1").isForGood()).isFalse();
    assertThat(new BounceReport("l", "a@b.c", "failed", "4.2.2").isFailure()).isTrue();
  }
}
