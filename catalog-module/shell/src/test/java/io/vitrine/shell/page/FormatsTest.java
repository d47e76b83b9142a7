package io.vitrine.shell.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private static final Instant HALF_PAST_TEN = Instant.parse("2026-12-12T09:30:00Z");

  @Test
  void writesMoneyAsTheReaderDoes() {
    assertThat(Formats.money(Money.cents(129_000), Locale.FRENCH))
        .isEqualTo("1\u202f290,00\u202f€");
    assertThat(Formats.money(Money.cents(129_000), Locale.ENGLISH)).isEqualTo("€1,290.00");
    assertThat(Formats.money(null, Locale.FRENCH)).isEmpty();
  }

  @Test
  void writesTimesInTheShopsZone() {
    assertThat(Formats.time(HALF_PAST_TEN, "Europe/Paris", Locale.FRENCH))
        .isEqualTo("10\u202fh\u202f30");
    assertThat(Formats.time(HALF_PAST_TEN, "Europe/Paris", Locale.ENGLISH)).isEqualTo("10:30");
    assertThat(Formats.dayDate(HALF_PAST_TEN, "Europe/Paris", Locale.FRENCH))
        .isEqualTo("samedi 12 décembre");
    assertThat(Formats.dayDate(HALF_PAST_TEN, "Europe/Paris", Locale.ENGLISH))
        .isEqualTo("Saturday 12 December");
  }

  @Test
  void writesLengthsInMetresAndBelowOneInCentimetres() {
    assertThat(Formats.length(2_100, Locale.FRENCH)).isEqualTo("2,10\u202fm");
    assertThat(Formats.length(2_105, Locale.ENGLISH)).isEqualTo("2.105\u202fm");
    assertThat(Formats.length(825, Locale.FRENCH)).isEqualTo("82,5\u202fcm");
    assertThat(Formats.length(1_000, Locale.ENGLISH)).isEqualTo("1.00\u202fm");
    assertThat(Formats.length(5, Locale.ENGLISH)).isEqualTo("0.5\u202fcm");
  }

  @Test
  void joinsTheLastOfAListByAWord() {
    assertThat(Formats.list(List.of("Rivoli", "Nation", "Bellecour"), Locale.FRENCH))
        .isEqualTo("Rivoli, Nation et Bellecour");
    assertThat(Formats.list(List.of("Rivoli", "Bellecour"), Locale.ENGLISH))
        .isEqualTo("Rivoli and Bellecour");
    assertThat(Formats.list(List.of("Rivoli"), Locale.FRENCH)).isEqualTo("Rivoli");
    assertThat(Formats.list(List.of(), Locale.FRENCH)).isEmpty();
  }

  @Test
  void anAddressWithAViewsStateIsNoReading() {
    assertThat(SameOrigin.actsUnseen("act=erase&jakarta.faces.ViewState=stateless")).isTrue();
    assertThat(SameOrigin.actsUnseen("jakarta%2Efaces.View%53tate=x&%ZZ=1")).isTrue();
    assertThat(SameOrigin.actsUnseen("q=jakarta.faces.ViewState&%ZZ=1")).isFalse();
    assertThat(SameOrigin.actsUnseen(null)).isFalse();
  }

  @Test
  void knowsItsOwnOriginAlsoBehindAProxy() {
    assertThat(SameOrigin.isOwn("https://shop.example", "shop.example")).isTrue();
    assertThat(SameOrigin.isOwn("http://localhost:8080", "localhost:8080")).isTrue();
    assertThat(SameOrigin.isOwn("https://evil.example", "shop.example")).isFalse();
    assertThat(SameOrigin.isOwn("null", "shop.example")).isFalse();
  }

  @Test
  void aPartOfAHundredStandsAsInTheReadersLanguage() {
    assertThat(Formats.percent(61, Locale.FRENCH)).isEqualTo("61\u202f%");
    assertThat(Formats.percent(61, Locale.ENGLISH)).isEqualTo("61%");
    assertThat(Formats.percent(null, Locale.ENGLISH)).isEmpty();
  }
}
