package io.vitrine.store.closing.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.closing.Period;
import io.vitrine.store.sale.Payment;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlipWordsTest {

  @Test
  void everyMeansOfPaymentAndEveryPeriodHasItsWord() {
    for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
      ResourceBundle texts = ResourceBundle.getBundle("io.vitrine.store.closing.texts", locale);
      assertThat(texts.keySet())
          .containsAll(Stream.of(Payment.Means.values()).map(Enum::name).toList())
          .containsAll(Stream.of(Period.Kind.values()).map(Enum::name).toList());
    }
  }

  @Test
  void aPeriodIsSaidAsPeopleSayIt() {
    assertThat(PeriodWords.of(new Period(Period.Kind.MONTH, "2026-12"), Locale.FRENCH))
        .isEqualTo("décembre 2026");
    assertThat(PeriodWords.of(new Period(Period.Kind.DAY, "2026-12-12"), Locale.ENGLISH))
        .isEqualTo("Sat 12 Dec 2026");
    assertThat(PeriodWords.of(new Period(Period.Kind.YEAR, "2026"), Locale.ENGLISH))
        .isEqualTo("2026");
  }

  @Test
  void theLongLineOfAnAnchorBreaksAtColonsAndInGroupsAndIsWhole() {
    String anchor = "vitrine:rivoli:T1:42:" + "0123456789abcdef".repeat(4);

    assertThat(SlipWords.pieces(anchor))
        .startsWith("vitrine:", "rivoli:", "T1:", "42:", "01234567", "89abcdef")
        .hasSize(12)
        .allMatch(piece -> piece.length() <= 9);
    assertThat(String.join("", SlipWords.pieces(anchor))).isEqualTo(anchor);
  }
}
