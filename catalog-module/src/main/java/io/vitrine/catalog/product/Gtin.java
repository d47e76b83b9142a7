package io.vitrine.catalog.product;

import java.util.List;
import java.util.stream.Stream;

/** Global trade item numbers: 8, 12, 13 or 14 digits, the last of which checks the others (GS1). */
public final class Gtin {

  private Gtin() {}

  public static boolean isOne(String digits) {
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

  /** The ways to write it: with and without the zeros that fill it up to 14 digits. */
  public static List<String> writings(String gtin) {
    String full = "0".repeat(14 - gtin.length()) + gtin;
    return Stream.of(14, 13, 12, 8)
        .filter(length -> full.substring(0, 14 - length).chars().allMatch(digit -> digit == '0'))
        .map(length -> full.substring(14 - length))
        .toList();
  }
}
