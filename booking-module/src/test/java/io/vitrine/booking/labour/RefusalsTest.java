package io.vitrine.booking.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is refused, and whatever is broken, has words in both languages. */
class RefusalsTest {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyRefusalRuleAndValueHasItsWords(String language) {
    ResourceBundle texts =
        ResourceBundle.getBundle("io.vitrine.booking.labour.texts", new Locale(language));
    for (LabourAnswer.Refused refused : LabourAnswer.Refused.values()) {
      String key = "refusal." + LabourProblems.nameOf(refused);
      assertThat(texts.getString(key + ".title")).isNotBlank();
      assertThat(texts.getString(key + ".detail")).isNotBlank();
      assertThat(LabourProblems.statusOf(refused)).isBetween(400, 499);
    }
    LabourWords words = new LabourWords(new Locale(language));
    Stream.of(LabourRule.values()).forEach(rule -> assertThat(words.rule(rule)).isNotBlank());
    Stream.of(LabourValue.values())
        .forEach(value -> assertThat(words.amount(value, 1)).isNotBlank());
    Stream.of(LabourValue.values()).forEach(value -> assertThat(words.value(value)).isNotBlank());
  }

  @Test
  void aBreachIsSaidWithPersonTimeMeasureArticleAndDoubt() {
    Breach breach =
        new Breach(
            LabourRule.REST,
            "L3131-1",
            "S004",
            java.time.LocalDate.of(2026, 12, 17),
            java.time.Duration.ofHours(11),
            java.time.Duration.ofMinutes(630),
            false);

    assertThat(new LabourWords(Locale.FRENCH).line(breach, "Yanis Benali"))
        .isEqualTo(
            "Yanis Benali, jeudi 17 décembre\u202f: 10 h 30 de repos avant ce service, 11 h 00 au"
                + " moins, il manque 0 h 30 (L3131-1, valeur non confirmée)");
    Breach contract =
        new Breach(
            LabourRule.CONTRACT_WEEK,
            "",
            "S004",
            java.time.LocalDate.of(2026, 12, 14),
            java.time.Duration.ofHours(28),
            java.time.Duration.ofHours(30),
            true);
    assertThat(new LabourWords(Locale.ENGLISH).line(contract, "Yanis Benali"))
        .isEqualTo(
            "Yanis Benali, week of Monday 14 December: 30 h 00 of work, 28 h 00 in the contract,"
                + " 2 h 00 more (contract)");
    Breach days =
        new Breach(
            LabourRule.MINOR_DAYS_OFF,
            "L3164-2",
            "S004",
            java.time.LocalDate.of(2026, 12, 14),
            java.time.Duration.ofDays(2),
            java.time.Duration.ofDays(1),
            true);
    assertThat(new LabourWords(Locale.FRENCH).what(days))
        .isEqualTo("1 jour de repos de suite pour une personne mineure, 2 au moins");
  }

  @Test
  void whoAdministersOneOrManagesAllShopsUnderAnAgreementMayChangeIt() {
    Set<String> two = Set.of("rivoli", "bellecour");
    assertThat(new Lawgiver("S001", two, Set.of()).mayChange(two)).isTrue();
    assertThat(new Lawgiver("S007", Set.of("bellecour"), Set.of()).mayChange(two)).isFalse();
    assertThat(new Lawgiver("S010", Set.of(), Set.of("rivoli")).mayChange(two)).isTrue();
    assertThat(new Lawgiver("S010", Set.of(), Set.of("canal")).mayChange(two)).isFalse();
    assertThat(new Lawgiver("S001", two, two).mayChange(Set.of())).isFalse();
  }
}
