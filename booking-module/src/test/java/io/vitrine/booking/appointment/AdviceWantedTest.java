package io.vitrine.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceWantedTest {

  @Test
  void a_selection_comes_by_the_token_of_its_link_or_not_at_all() {
    assertThat(with("q3kT0Zp1mJm2v7xY9aBcDw").selection()).isEqualTo("q3kT0Zp1mJm2v7xY9aBcDw");
    assertThat(with(" ").selection()).isNull();
    assertThat(with(null).selection()).isNull();
  }

  /** What is longer than its column was a fault of the house; it is the caller's. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "q3kT0Zp1mJm2v7xY9aBcD",
        "q3kT0Zp1mJm2v7xY9aBcDwX",
        "q3kT0Zp1mJm2v7xY9aBcD/",
        "../../api/v1/imports00"
      })
  void what_is_no_token_is_refused(String token) {
    assertThatThrownBy(() -> with(token)).isInstanceOf(InvalidValue.class);
  }

  private static AdviceWanted with(String selection) {
    return new AdviceWanted(
        "rivoli",
        "salon",
        null,
        Instant.parse("2026-12-12T09:30:00Z"),
        "fr",
        new Customer("Claire Dubreuil", "claire@example.org", null),
        "",
        selection);
  }
}
