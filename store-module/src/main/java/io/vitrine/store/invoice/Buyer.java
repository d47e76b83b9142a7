package io.vitrine.store.invoice;

import io.vitrine.shell.InvalidValue;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * To whom an invoice is made out: a company, in France with its number, elsewhere in the Union with
 * its VAT number.
 *
 * @param siren nine figures, or {@code null} outside France
 * @param siret fourteen figures, or {@code null}
 * @param vat {@code null} where it was not given
 * @param country two letters (ISO 3166-1)
 * @param reference what the company wants on its invoice, such as its order, or {@code null}
 */
public record Buyer(
    String company,
    String siren,
    String siret,
    String vat,
    String street,
    String postcode,
    String city,
    String country,
    String reference) {

  static final int LONGEST = 120;

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Pattern VAT = Pattern.compile("[A-Z]{2}[0-9A-Z+*]{2,12}");

  /** What is missing or wrong in what was given. */
  public enum Flaw {
    NAME,
    NUMBER,
    VAT,
    ADDRESS
  }

  /** As it was typed; anything may be {@code null}. */
  public record Typed(
      String company,
      String number,
      String vat,
      String street,
      String postcode,
      String city,
      String country,
      String reference) {}

  public Buyer {
    if (company.isEmpty() || street.isEmpty() || city.isEmpty()) {
      throw new InvalidValue("an invoice needs the company's name and address");
    }
  }

  /** Whether it is the same company, by its number. */
  boolean is(Buyer other) {
    return Objects.equals(siren, other.siren) && Objects.equals(vat, other.vat);
  }

  /** What is wrong first, in the order of the form; empty for what makes a buyer. */
  static Optional<Flaw> flaw(Typed typed) {
    if (plain(typed.company()).isEmpty()) {
      return Optional.of(Flaw.NAME);
    }
    String country = country(typed);
    boolean french = "FR".equals(country);
    Optional<CompanyNumber> number = CompanyNumber.read(typed.number());
    if (french ? number.isEmpty() : !plain(typed.number()).isEmpty()) {
      return Optional.of(Flaw.NUMBER);
    }
    String vat = vat(typed);
    boolean vatFits =
        french ? vat.isEmpty() || vat.equals(number.get().frenchVat()) : VAT.matcher(vat).matches();
    if (!vatFits) {
      return Optional.of(Flaw.VAT);
    }
    boolean whole =
        COUNTRIES.contains(country)
            && !plain(typed.street()).isEmpty()
            && !plain(typed.city()).isEmpty()
            && (french
                ? plain(typed.postcode()).matches("\\d{5}")
                : plain(typed.postcode()).length() <= 12);
    return whole ? Optional.empty() : Optional.of(Flaw.ADDRESS);
  }

  /** Of what has no flaw. A French company's VAT number follows from its own. */
  static Buyer of(Typed typed) {
    CompanyNumber number = CompanyNumber.read(typed.number()).orElse(null);
    return new Buyer(
        plain(typed.company()),
        number == null ? null : number.siren(),
        number == null ? null : number.siret(),
        vat(typed).isEmpty() && number != null ? number.frenchVat() : vat(typed),
        plain(typed.street()),
        plain(typed.postcode()),
        plain(typed.city()),
        country(typed),
        plain(typed.reference()).isEmpty() ? null : plain(typed.reference()));
  }

  private static String country(Typed typed) {
    String code = plain(typed.country()).toUpperCase(Locale.ROOT);
    return code.isEmpty() ? "FR" : code;
  }

  private static String vat(Typed typed) {
    return plain(typed.vat()).replace(" ", "").toUpperCase(Locale.ROOT);
  }

  /** One line, without control signs, not too long. */
  private static String plain(String typed) {
    String line = typed == null ? "" : CONTROLS.matcher(typed).replaceAll(" ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST).strip() : line;
  }
}
