package io.vitrine.store.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.dossier.DossierRefusal;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalWordsTest {

  private static final String ARRIVAL = "io.vitrine.store.arrival.texts";
  private static final String DOSSIER = "io.vitrine.store.dossier.texts";

  static Stream<String[]> refusals() {
    return Stream.concat(
        Stream.of(ArrivalRefusal.values()).map(why -> new String[] {ARRIVAL, why.key()}),
        Stream.of(DossierRefusal.values()).map(why -> new String[] {DOSSIER, why.key()}));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyRefusalSaysWhatHappenedAndWhatToDoInBothLanguages(String bundle, String key) {
    for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
      ResourceBundle texts = ResourceBundle.getBundle(bundle, locale);

      assertThat(texts.getLocale()).isEqualTo(locale);
      assertThat(texts.getString("refusal." + key + ".title")).isNotBlank();
      assertThat(texts.getString("refusal." + key + ".detail")).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesHaveTheSameTexts(String bundle) {
    assertThat(ResourceBundle.getBundle(bundle, Locale.FRENCH).keySet())
        .isEqualTo(ResourceBundle.getBundle(bundle, Locale.ENGLISH).keySet());
  }

  static Stream<String> bundles() {
    return Stream.of(ARRIVAL, DOSSIER);
  }
}
