package io.vitrine.booking.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LabourHistoryTest {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Test
  void anAgreementSaysMoreThanTheLawAndTheLawTheRest() {
    LabourHistory history =
        history(term("FR", JANUARY, null, 600), term("BRANCH", JUNE, null, 540));

    assertThat(history.on(JUNE.minusDays(1)).amount(LabourValue.DAY_MOST)).isEqualTo(600);
    assertThat(history.on(JUNE).amount(LabourValue.DAY_MOST)).isEqualTo(540);
    assertThat(history.on(JUNE).values().get(LabourValue.DAY_MOST).agreement()).isEqualTo("BRANCH");
  }

  @Test
  void whatAnAgreementSaysForAWhileEndsThen() {
    LabourHistory history =
        history(term("FR", JANUARY, null, 600), term("BRANCH", JUNE, JULY.minusDays(1), 540));

    assertThat(history.on(JULY.minusDays(1)).amount(LabourValue.DAY_MOST)).isEqualTo(540);
    assertThat(history.on(JULY).amount(LabourValue.DAY_MOST)).isEqualTo(600);
  }

  @Test
  void thePastKeepsWhatWasInForceAndBeforeTheFirstDayThereIsNothing() {
    LabourHistory history = history(term("FR", JANUARY, null, 600), term("FR", JUNE, null, 660));

    assertThat(history.on(JUNE.minusDays(1)).amount(LabourValue.DAY_MOST)).isEqualTo(600);
    assertThat(history.on(JUNE).amount(LabourValue.DAY_MOST)).isEqualTo(660);
    assertThat(history.on(JANUARY.minusDays(1)).know(LabourRule.DAY)).isFalse();
  }

  @Test
  void aShopIsUnderTheLawOfTheCountryUntilItIsPutUnderAnAgreement() {
    LabourHistory history =
        new LabourHistory(
            new TreeMap<>(Map.of(JUNE, "BRANCH")),
            "FR",
            Map.of("BRANCH", "FR"),
            List.of(term("FR", JANUARY, null, 600), term("BRANCH", JANUARY, null, 540)),
            List.of());

    assertThat(history.on(JUNE.minusDays(1)).agreement()).isEqualTo("FR");
    assertThat(history.on(JUNE).agreement()).isEqualTo("BRANCH");
  }

  @Test
  void whatIsNoTermIsRefused() {
    assertThatThrownBy(() -> term("FR", JUNE, JANUARY, 600)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> term("FR", JUNE, null, 10_081)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> term("FR", JUNE, null, -1)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(
            () -> new LabourTerm("FR", LabourValue.SUNDAY_REST, JUNE, null, 2, "L1", "read", true))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(
            () -> new LabourTerm("FR", LabourValue.DAY_MOST, JUNE, null, 1, " ", "read", true))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(
            () -> new LabourTerm("FR", LabourValue.DAY_MOST, JUNE, null, 1, "L1\r\nX", "r", true))
        .isInstanceOf(InvalidValue.class);
  }

  private static LabourHistory history(LabourTerm... terms) {
    return new LabourHistory(
        new TreeMap<>(Map.of(JANUARY.minusYears(1), "BRANCH")),
        "FR",
        Map.of("BRANCH", "FR"),
        List.of(terms),
        List.of());
  }

  private static LabourTerm term(String agreement, LocalDate from, LocalDate until, int amount) {
    return new LabourTerm(
        agreement, LabourValue.DAY_MOST, from, until, amount, "L3121-18", "read", true);
  }
}
