package io.vitrine.booking.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EmploymentTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  @Test
  void theLatestThatHasBegunHolds() {
    EmploymentHistory history = new EmploymentHistory(List.of(hours(JUNE, 24), hours(MARCH, 35)));

    assertThat(history.on(MARCH).weeklyMinutes()).isEqualTo(35 * 60);
    assertThat(history.on(JUNE.minusDays(1)).weeklyMinutes()).isEqualTo(35 * 60);
    assertThat(history.on(JUNE).weeklyMinutes()).isEqualTo(24 * 60);
    assertThat(history.on(MARCH.minusYears(1)).weeklyMinutes())
        .as("before the first the first holds")
        .isEqualTo(35 * 60);
  }

  @Test
  void lessThanTheFullWeekIsPartTimeAndNothingAgreedIsNot() {
    assertThat(hours(MARCH, 34).isPartTime(35 * 60)).isTrue();
    assertThat(hours(MARCH, 35).isPartTime(35 * 60)).isFalse();
    assertThat(hours(MARCH, 0).isPartTime(35 * 60)).isFalse();
  }

  @Test
  void aMinorIsOneUntilTheDayBeforeMajority() {
    Employment minor = new Employment("S001", MARCH, 2100, JUNE, Set.of(), false);
    assertThat(minor.isMinorOn(JUNE.minusDays(1))).isTrue();
    assertThat(minor.isMinorOn(JUNE)).isFalse();
    assertThat(hours(MARCH, 35).isMinorOn(MARCH)).isFalse();
  }

  @Test
  void whatIsNoEmploymentIsRefused() {
    assertThatThrownBy(() -> hours(MARCH, 49)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Employment("", MARCH, 0, null, Set.of(), false))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(
            () -> new Employment("S001", MARCH, 2100, null, Set.of(DayOfWeek.values()), false))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void everyRefusalHasItsWordsInBothLanguages() {
    for (String language : List.of("fr", "en")) {
      ResourceBundle texts =
          ResourceBundle.getBundle("io.vitrine.booking.employment.texts", new Locale(language));
      for (EmploymentAnswer.Refused refused : EmploymentAnswer.Refused.values()) {
        String key = "refusal." + EmploymentProblems.nameOf(refused);
        assertThat(texts.getString(key + ".title")).isNotBlank();
        assertThat(texts.getString(key + ".detail")).isNotBlank();
        assertThat(EmploymentProblems.statusOf(refused)).isBetween(400, 499);
      }
    }
  }

  private static Employment hours(LocalDate from, int hours) {
    return new Employment("S001", from, hours * 60, null, Set.of(), false);
  }
}
