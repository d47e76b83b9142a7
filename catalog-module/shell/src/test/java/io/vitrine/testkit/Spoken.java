package io.vitrine.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Whether every value of an enumeration that a page says has words in both languages. Such keys are
 * put together while the page is drawn, so that no reading of the pages finds one that is missing:
 * the page is a fault from the day on which the value first occurs.
 */
public final class Spoken {

  private Spoken() {}

  /**
   * What is missing, one line each.
   *
   * @param module its name as in its packages
   * @param table a line for each place: the feature of the texts, the beginning of the keys, and
   *     the enumeration below the module's package; values that are never said there follow with a
   *     minus
   */
  public static List<String> missing(String module, String table) {
    return table
        .lines()
        .map(line -> line.strip().split("\\s+"))
        .flatMap(it -> in(module, it))
        .toList();
  }

  private static Stream<String> in(String module, String[] place) {
    List<String> left = Arrays.stream(place).skip(3).map(it -> it.substring(1)).toList();
    return Stream.of(Locale.FRENCH, Locale.ENGLISH)
        .map(language -> texts(module + "." + place[0], language))
        .flatMap(
            texts ->
                values("io.vitrine." + module + "." + place[2])
                    .filter(value -> !left.contains(value))
                    .map(value -> place[1] + value)
                    .filter(key -> !texts.containsKey(key))
                    .map(key -> place[0] + " " + texts.getLocale() + ": " + key));
  }

  private static ResourceBundle texts(String feature, Locale language) {
    return ResourceBundle.getBundle(
        "io.vitrine." + feature + ".texts",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Stream<String> values(String enumeration) {
    try {
      return Arrays.stream(Class.forName(enumeration).getEnumConstants())
          .map(value -> ((Enum<?>) value).name());
    } catch (ClassNotFoundException gone) {
      throw new IllegalArgumentException("no such enumeration: " + enumeration, gone);
    }
  }
}
