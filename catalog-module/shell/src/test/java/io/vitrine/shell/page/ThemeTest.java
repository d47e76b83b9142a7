package io.vitrine.shell.page;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the stylesheet promises and no eye checks every day. */
class ThemeTest {

  private static final String RESOURCES = "/META-INF/resources/";
  private static final List<String> TEXT =
      List.of("ink", "ink-soft", "fir", "brick", "good", "warn", "bad");
  private static final List<String> GROUNDS = List.of("paper", "linen", "fir-wash");

  private final String css = read(RESOURCES + "vitrine/theme.css");

  @Test
  void everyFontOfTheStylesheetIsInTheWebJar() {
    List<String> fonts = find("url\\(\"\\.\\./(webjars/[^\"]+)\"", css);
    assertFalse(fonts.isEmpty(), "the stylesheet names its fonts");
    fonts.forEach(font -> assertNotNull(getClass().getResource(RESOURCES + font), font));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void everyTextColourIsReadableOnEveryGround(int scheme) {
    Map<String, String> tokens = tokens(scheme);
    for (String text : TEXT) {
      for (String ground : GROUNDS) {
        double contrast = contrast(tokens.get(text), tokens.get(ground));
        assertTrue(contrast >= 4.5, text + " on " + ground + ": " + contrast);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void theEdgeOfAnInputIsSeen(int scheme) {
    Map<String, String> tokens = tokens(scheme);
    assertTrue(contrast(tokens.get("edge"), tokens.get("paper")) >= 3);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void wordsOnTheMainButtonAreReadable(int scheme) {
    Map<String, String> tokens = tokens(scheme);
    for (String ground : List.of("ink", "fir", "bad")) {
      assertTrue(contrast(tokens.get("on-ink"), tokens.get(ground)) >= 4.5, ground);
    }
  }

  @Test
  void everyHouseTagHasItsFile() {
    String taglib = read("/META-INF/vitrine.taglib.xml");
    List<String> sources = find("<source>([^<]+)</source>", taglib);
    assertFalse(sources.isEmpty(), "the house has tags");
    sources.forEach(file -> assertNotNull(getClass().getResource("/META-INF/" + file), file));
  }

  /** The light tokens stand first in the file, the dark ones second. */
  private Map<String, String> tokens(int scheme) {
    String block = find("(--paper: [^}]+)\\}", css).get(scheme);
    return Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});")
        .matcher(block)
        .results()
        .collect(toMap(found -> found.group(1), found -> found.group(2)));
  }

  /** WCAG 2.2, relative luminance and contrast ratio. */
  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double part = (channel & 0xff) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static List<String> find(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static String read(String resource) {
    try (InputStream in = ThemeTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(resource, e);
    }
  }
}
