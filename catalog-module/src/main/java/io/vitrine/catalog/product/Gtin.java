package io.vitrine.catalog.importing.row;

/** Global trade item numbers: 8, 12, 13 or 14 digits, the last of which checks the others (GS1). */
final class Gtin {

  private Gtin() {}

  static boolean isOne(String digits) {
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
}
