package io.vitrine.store.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CodeTest {

  private static final Instant NOW = Instant.parse("2026-12-12T09:26:00Z");

  @Test
  void howACodeIsTypedDoesNotMatter() {
    assertThat(new CheckInCode(" k4t-9 qx ")).isEqualTo(new CheckInCode("K4T9QX"));
  }

  @Test
  void whatIsNoCodeIsACodeThatNobodyHas() {
    assertThat(new CheckInCode(null).text()).isEmpty();
    assertThat(new CheckInCode("x".repeat(10_000)).text()).hasSize(12);
  }

  @Test
  void fiveWrongCodesAreBorneAndTheSixthIsNotHeard_34() {
    CodeGuesses guesses = new CodeGuesses("rivoli", "10.0.0.7", NOW);
    for (int guess = 1; guess <= 5; guess++) {
      assertThat(guesses.mayGuess(NOW)).isTrue();
      guesses.wrong();
    }

    assertThat(guesses.mayGuess(NOW)).isFalse();
    assertThat(guesses.mayGuess(NOW.plus(CodeGuesses.WINDOW).minusMillis(1))).isFalse();
    assertThat(guesses.mayGuess(NOW.plus(CodeGuesses.WINDOW))).isTrue();
  }

  @Test
  void aRightCodeClearsTheSlate() {
    CodeGuesses guesses = new CodeGuesses("rivoli", "10.0.0.7", NOW);
    for (int guess = 1; guess <= 5; guess++) {
      guesses.wrong();
    }

    guesses.right();

    assertThat(guesses.mayGuess(NOW)).isTrue();
  }

  @Test
  void aFirstNameIsOptionalAndNoNovel() {
    assertThat(Arrival.firstName("  ")).isEmpty();
    assertThat(Arrival.firstName(" Léa ")).contains("Léa");
    assertThatThrownBy(() -> Arrival.firstName("x".repeat(81))).isInstanceOf(InvalidValue.class);
  }
}
