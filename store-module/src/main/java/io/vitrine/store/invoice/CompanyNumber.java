package io.vitrine.store.invoice;

import java.util.Optional;

/**
 * The number of a French company (SIREN, nine figures) and, where it is known, of its establishment
 * (SIRET, fourteen), each with its check digit (Luhn; C. com. R123-220, R123-221). The
 * establishments of La Poste have sums of figures that five divides instead.
 *
 * @param siret {@code null} where only the company is known
 */
public record CompanyNumber(String siren, String siret) {

  private static final int SIREN = 9;
  private static final String LA_POSTE = "356000000";

  /** Reads either; empty for what is none. Blanks between the figures do not count. */
  public static Optional<CompanyNumber> read(String typed) {
    String plain = typed == null ? "" : typed.replaceAll("[\\s\\u00a0\\u202f]", "");
    if (plain.matches("\\d{9}") && isLuhn(plain)) {
      return Optional.of(new CompanyNumber(plain, null));
    }
    if (plain.matches("\\d{14}") && isEstablishment(plain)) {
      return Optional.of(new CompanyNumber(plain.substring(0, SIREN), plain));
    }
    return Optional.empty();
  }

  private static boolean isEstablishment(String siret) {
    String siren = siret.substring(0, SIREN);
    return isLuhn(siren)
        && (isLuhn(siret)
            || LA_POSTE.equals(siren) && siret.chars().map(sign -> sign - '0').sum() % 5 == 0);
  }

  /** Every second figure from the right counts twice; a sum of zeros alone is no number. */
  private static boolean isLuhn(String figures) {
    int sum = 0;
    for (int i = 0; i < figures.length(); i++) {
      int figure = figures.charAt(figures.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? figure : 2 * figure;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum > 0 && sum % 10 == 0;
  }

  /** The VAT number that a French company has: FR, a key of the SIREN, the SIREN. */
  public String frenchVat() {
    return "FR%02d%s".formatted((12 + 3 * (Integer.parseInt(siren) % 97)) % 97, siren);
  }
}
