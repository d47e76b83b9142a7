package io.vitrine.store.stock;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.stock.count.CountSheet;
import io.vitrine.store.stock.desk.StockRefusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StockWordsTest {

  @ParameterizedTest
  @EnumSource(StockRefusal.class)
  void everyRefusalSaysWhatHappenedAndWhatToDoInBothLanguages(StockRefusal why) {
    assertThat(why.status()).isIn(400, 403, 404, 409, 410, 412, 422, 503);
    said("refusal." + why.key() + ".title");
    said("refusal." + why.key() + ".detail");
  }

  @ParameterizedTest
  @MethodSource("kindsAndStates")
  void everyMoveAndStateHasAWord(String key) {
    said(key);
  }

  static Stream<String> kindsAndStates() {
    return Stream.concat(
        Arrays.stream(MoveKind.values()).map(kind -> "move." + kind),
        Arrays.stream(CountSheet.State.values()).map(state -> "count." + state));
  }

  private static void said(String key) {
    for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
      ResourceBundle texts = ResourceBundle.getBundle("io.vitrine.store.stock.texts", locale);
      assertThat(texts.getLocale()).isEqualTo(locale);
      assertThat(texts.getString(key)).isNotBlank();
    }
  }
}
