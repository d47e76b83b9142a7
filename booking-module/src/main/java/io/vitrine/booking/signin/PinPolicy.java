package io.vitrine.booking.signin;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a PIN must be: four to six digits that nobody would try first (NIST SP 800-63B-4, 3.1.2: an
 * activation secret of at least four digits, none that is commonly used). With five guesses at most
 * the rest is enough.
 */
final class PinPolicy {

  static final int MOST = 6;

  private static final Pattern DIGITS = Pattern.compile("[0-9]{4,6}");
  private static final Pattern YEAR = Pattern.compile("(19[3-9]|20[0-3])[0-9]");
  private static final Pattern REPEATED = Pattern.compile("([0-9]{1,3})\\1+");

  /** Lines and shapes on the pad, and numbers that everybody knows. */
  private static final Set<String> KNOWN =
      Set.of(
          "2580", "0852", "1470", "1590", "3690", "7410", "9630", "1357", "2468", "1379", "1397",
          "7531", "8642", "0007", "1664", "1515", "159753", "147258", "258369", "147369", "142536");

  private PinPolicy() {}

  /** Why a PIN is not taken. */
  enum Fault {
    DIGITS,
    SIMPLE
  }

  static Optional<Fault> faultOf(String pin) {
    if (!DIGITS.matcher(pin).matches()) {
      return Optional.of(Fault.DIGITS);
    }
    boolean simple =
        REPEATED.matcher(pin).matches()
            || YEAR.matcher(pin).matches()
            || KNOWN.contains(pin)
            || isRun(pin)
            || pin.chars().distinct().count() < 3;
    return simple ? Optional.of(Fault.SIMPLE) : Optional.empty();
  }

  /** One up or one down each time, also from nine to nought. */
  private static boolean isRun(String pin) {
    int step = Math.floorMod(pin.charAt(1) - pin.charAt(0), 10);
    boolean even = true;
    for (int i = 1; i < pin.length(); i++) {
      even = even && Math.floorMod(pin.charAt(i) - pin.charAt(i - 1), 10) == step;
    }
    return even && (step == 1 || step == 9);
  }
}
