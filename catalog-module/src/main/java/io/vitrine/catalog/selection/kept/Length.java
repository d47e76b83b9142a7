package io.vitrine.catalog.selection.kept;

import io.vitrine.shell.InvalidValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length at home, to the millimetre, from 1 mm to 100 m.
 *
 * @param millimetres whole millimetres
 */
public record Length(int millimetres) {

  static final int LONGEST = 100_000;

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,4})?)(mm|cm|m(?:[eè]tres?)?)?");
  private static final Pattern METRES_AND_CENTIMETRES =
      Pattern.compile("(\\d{1,3})m(\\d{1,2})(?:cm)?");

  /** Without a unit, a number below this is metres, any other centimetres. */
  private static final BigDecimal METRES_BELOW = BigDecimal.TEN;

  public Length {
    if (millimetres < 1 || millimetres > LONGEST) {
      throw new InvalidValue("a length is 1 mm to 100 m, not " + millimetres + " mm");
    }
  }

  /**
   * What people write: {@code 2,10 m}, {@code 210 cm}, {@code 2.10}, {@code 210}, {@code 2 m 10},
   * {@code 2100 mm}; empty where it is none of these.
   */
  public static Optional<Length> read(String written) {
    String bare =
        (written == null ? "" : written)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s\\u00a0\\u202f]+", "");
    Matcher both = METRES_AND_CENTIMETRES.matcher(bare);
    if (both.matches()) {
      return of(
          new BigDecimal(both.group(1))
              .multiply(BigDecimal.valueOf(1_000))
              .add(new BigDecimal(both.group(2)).multiply(BigDecimal.TEN)));
    }
    Matcher one = WRITTEN.matcher(bare);
    if (!one.matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(one.group(1).replace(',', '.'));
    return of(number.multiply(BigDecimal.valueOf(millimetresIn(one.group(2), number))));
  }

  private static int millimetresIn(String unit, BigDecimal number) {
    if (unit == null) {
      return number.compareTo(METRES_BELOW) < 0 ? 1_000 : 10;
    }
    return unit.equals("mm") ? 1 : unit.equals("cm") ? 10 : 1_000;
  }

  private static Optional<Length> of(BigDecimal millimetres) {
    BigDecimal whole = millimetres.setScale(0, RoundingMode.HALF_UP);
    boolean possible = whole.signum() > 0 && whole.compareTo(BigDecimal.valueOf(LONGEST)) <= 0;
    return possible ? Optional.of(new Length(whole.intValueExact())) : Optional.empty();
  }
}
