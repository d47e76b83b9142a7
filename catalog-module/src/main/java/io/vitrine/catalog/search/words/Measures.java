package io.vitrine.catalog.search.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes measures one way, in the texts of products as in the words of a customer: {@code 140 x 190
 * cm}, {@code 140*190} and {@code 140×190} become {@code 140x190}, {@code 2,10 m} becomes {@code
 * 210 cm} as does {@code 2 m 10}, {@code 140cm} becomes {@code 140 cm}, {@code 24"} and {@code 24
 * pouces} become {@code 24 inch}, {@code E 27} becomes {@code E27}. Signs that would glue two words
 * together become spaces.
 */
public final class Measures {

  private static final Pattern GLUE = Pattern.compile("[:_^~]|(?<=\\p{L})\\.(?=\\p{L})");
  private static final Pattern METRES =
      Pattern.compile("(?<![\\d.,])(\\d{1,3})(?:[.,](\\d{1,2}))?\\s*m(?![\\p{L}\\d²³])");
  private static final Pattern METRES_AND_CENTIMETRES =
      Pattern.compile("(?<![\\d.,])(\\d{1,2})\\s{0,2}m\\s{0,2}(\\d{2})(?![\\d.,]|\\s{0,2}[xX×*])");
  private static final Pattern BY =
      Pattern.compile(
          "(?i)(?<=\\d)\\s{0,3}(?:cm|mm)?(?:\\s{0,3}[x×*✕]\\s{0,3}|\\s{1,3}(?:par|sur)\\s{1,3})(?=\\d)");
  private static final Pattern INCHES =
      Pattern.compile(
          "(?i)(?<=\\d)(?:\\s{0,2}(?:\"|''|”|″)|[\\s-]{0,2}(?:inch(?:es)?|pouces?)(?!\\p{L}))");
  private static final Pattern LAMP_BASE =
      Pattern.compile("(?i)(?<![\\p{L}\\d])(e|gu|b)\\s(14|27|40|10|22)(?![\\d,.x×*]|\\s?cm)");
  private static final Pattern UNIT_ATTACHED =
      Pattern.compile("(?i)(?<=\\d)(?=(?:cm|mm|kg|go|gb|l|w|v|hz|mp)(?![\\p{L}\\d]))");

  private Measures() {}

  public static String oneWay(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String plain = mayGlue(composed) ? GLUE.matcher(composed).replaceAll(" ") : composed;
    if (plain.chars().noneMatch(Character::isDigit)) {
      return plain;
    }
    String joined = BY.matcher(plain).replaceAll("x");
    joined = INCHES.matcher(joined).replaceAll(" inch ");
    joined = LAMP_BASE.matcher(joined).replaceAll("$1$2");
    joined = METRES_AND_CENTIMETRES.matcher(joined).replaceAll("$1,$2 m");
    Matcher metres = METRES.matcher(joined);
    String inCentimetres = metres.replaceAll(found -> centimetres(found.group(1), found.group(2)));
    return UNIT_ATTACHED.matcher(inCentimetres.replace("²", " ").replace("³", " ")).replaceAll(" ");
  }

  private static boolean mayGlue(String text) {
    return text.chars().anyMatch(c -> c == '.' || c == ':' || c == '_' || c == '^' || c == '~');
  }

  private static String centimetres(String whole, String fraction) {
    BigDecimal metres = new BigDecimal(fraction == null ? whole : whole + "." + fraction);
    return metres.movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).toPlainString() + " cm";
  }
}
