package io.vitrine.store.arrival.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenCodesTest {

  private static final Instant NOON = Instant.parse("2026-12-12T11:00:00Z");

  @TempDir private Path data;
  private ScreenKey key;
  private ScreenCodes codes;

  @BeforeEach
  void hangTheScreen() {
    key = new ScreenKey(data.toString());
    codes = new ScreenCodes(key);
  }

  @Test
  void aCodeStandsForThirtySeconds() {
    String code = codes.at("rivoli", NOON);
    assertThat(code).matches("[A-HJ-NP-Z2-9]{6}");
    assertThat(codes.at("rivoli", NOON.plusMillis(29_999))).isEqualTo(code);
    assertThat(codes.at("rivoli", NOON.plusSeconds(30))).isNotEqualTo(code);
  }

  @Test
  void abuse34OnlyTheCodeShownNowAndTheOneJustEndedAreGood() {
    String code = codes.at("rivoli", NOON);
    long step = codes.stepAt(NOON);
    assertThat(codes.goodFor("rivoli", code, NOON)).hasValue(step);
    assertThat(codes.goodFor("rivoli", code, NOON.plusSeconds(59))).hasValue(step);
    assertThat(codes.goodFor("rivoli", code, NOON.plusSeconds(60))).isEmpty();
    assertThat(codes.goodFor("rivoli", code, NOON.minusSeconds(1))).as("not yet").isEmpty();
    assertThat(codes.goodFor("bellecour", code, NOON)).isEmpty();
    assertThat(codes.goodFor("rivoli", null, NOON)).isEmpty();
  }

  @Test
  void howACodeIsTypedDoesNotMatter() {
    String code = codes.at("rivoli", NOON).toLowerCase();
    assertThat(codes.goodFor("rivoli", code.substring(0, 3) + " - " + code.substring(3), NOON))
        .isNotEqualTo(OptionalLong.empty());
  }

  @Test
  void anotherHouseHasOtherCodesAndADayRepeatsNone() {
    Set<String> day = new HashSet<>();
    for (int step = 0; step < 2_880; step++) {
      day.add(codes.at("rivoli", NOON.plus(ScreenCodes.STEP.multipliedBy(step))));
    }
    assertThat(day).hasSizeGreaterThan(2_870);
    ScreenCodes elsewhere = new ScreenCodes(new ScreenKey(data.resolve("other").toString()));
    assertThat(elsewhere.at("rivoli", NOON)).isNotEqualTo(codes.at("rivoli", NOON));
  }

  @Test
  void theCodeOfAPageIsJudgedAsOfItsOpeningForFiveMinutes() {
    String code = codes.at("rivoli", NOON);
    String seal = openingsAt(NOON).seal("rivoli", code);
    assertThat(openingsAt(NOON.plus(Duration.ofSeconds(299))).read("rivoli", code, seal))
        .contains(NOON);
    assertThat(openingsAt(NOON.plus(Openings.LIFE)).read("rivoli", code, seal)).isEmpty();
  }

  @Test
  void anOpeningCannotBeMovedToAnotherCodeShopOrTime() {
    Openings openings = openingsAt(NOON);
    String seal = openings.seal("rivoli", "ABCDEF");
    assertThat(openings.read("rivoli", "ABCDEG", seal)).isEmpty();
    assertThat(openings.read("bellecour", "ABCDEF", seal)).isEmpty();
    String later = (NOON.getEpochSecond() + 1) + seal.substring(seal.indexOf('.'));
    assertThat(openings.read("rivoli", "ABCDEF", later)).isEmpty();
    assertThat(openings.read("rivoli", "ABCDEF", "1.x")).isEmpty();
    assertThat(openings.read("rivoli", "ABCDEF", null)).isEmpty();
  }

  private Openings openingsAt(Instant moment) {
    return new Openings(key, Clock.fixed(moment, ZoneOffset.UTC));
  }
}
