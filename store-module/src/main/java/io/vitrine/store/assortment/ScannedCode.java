package io.vitrine.store.assortment;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a scanner typed: the trade item number of a bar code (EAN, UPC), of a GS1 element string or
 * of a GS1 Digital Link as on our shelf labels, the variant's number of a label without one, or
 * whatever a person typed.
 *
 * @param gtin 14 digits, or {@code null}
 * @param number a variant's number as it was typed, or {@code null} where there is a {@code gtin}
 */
public record ScannedCode(String gtin, String number) {

  private static final int LONGEST = 500;

  /** What some scanners put before the code to name its kind. */
  private static final Pattern SYMBOLOGY = Pattern.compile("^\\][A-Za-z]\\d");

  private static final Pattern LINK =
      Pattern.compile("^https?://[^/]+/(?:[^?#]*/)?01/(\\d{8,14})(?:[/?#].*)?$");
  private static final Pattern ELEMENTS = Pattern.compile("^(?:\\(01\\)|01)(\\d{14})(?:\\D.*|)$");
  private static final Pattern ELEMENTS_ON = Pattern.compile("^01(\\d{14})(?:10|11|15|17|21)\\S+$");
  private static final Pattern LABEL =
      Pattern.compile("^https?://[^/]+/product/[^?#]+\\?(?:[^#]*&)?sku=([^&#]+).*$");

  /** Reads it; empty where nothing was typed, or more than any code holds. */
  public static Optional<ScannedCode> read(String typed) {
    String code = typed == null ? "" : SYMBOLOGY.matcher(typed.strip()).replaceFirst("");
    if (code.isEmpty() || code.length() > LONGEST) {
      return Optional.empty();
    }
    return Optional.of(
        gtin(code)
            .map(digits -> new ScannedCode(digits, null))
            .orElseGet(() -> new ScannedCode(null, number(code))));
  }

  private static Optional<String> gtin(String code) {
    return Stream.of(LINK, ELEMENTS, ELEMENTS_ON)
        .map(pattern -> pattern.matcher(code))
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .findFirst()
        .or(() -> Optional.of(code))
        .filter(ScannedCode::isGtin)
        .map(digits -> "0".repeat(14 - digits.length()) + digits);
  }

  private static String number(String code) {
    Matcher label = LABEL.matcher(code);
    try {
      return label.matches() ? URLDecoder.decode(label.group(1), StandardCharsets.UTF_8) : code;
    } catch (IllegalArgumentException broken) {
      return code;
    }
  }

  /** 8, 12, 13 or 14 digits, the last of which checks the others (GS1 General Specifications). */
  private static boolean isGtin(String digits) {
    if (!digits.matches("\\d{8}|\\d{12,14}")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int weight = (digits.length() - i) % 2 == 0 ? 3 : 1;
      sum += weight * (digits.charAt(i) - '0');
    }
    return sum % 10 == 0;
  }

  /** The ways to write the trade item number: with and without the zeros that fill it up. */
  List<String> writings() {
    return Stream.of(14, 13, 12, 8)
        .filter(length -> gtin.substring(0, 14 - length).chars().allMatch(digit -> digit == '0'))
        .map(length -> gtin.substring(14 - length))
        .toList();
  }

  /** The ways to write the variant's number: as typed, and in capitals. */
  List<String> numbers() {
    return Stream.of(number, number.toUpperCase(Locale.ROOT)).distinct().toList();
  }
}
