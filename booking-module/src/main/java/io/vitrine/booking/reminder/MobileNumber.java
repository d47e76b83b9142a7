package io.vitrine.booking.reminder;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that takes text messages, as E.164 has it. French numbers are read as people write them;
 * those of a landline take none. Of other countries every number is tried.
 *
 * @param e164 such as {@code +33612345678}
 */
public record MobileNumber(String e164) {

  private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9]\\d{7,14}");
  private static final Pattern FRENCH_MOBILE = Pattern.compile("\\+33[67]\\d{8}");
  private static final Pattern AT_HOME = Pattern.compile("0[67]\\d{8}");

  /** Overseas numbers begin like those of the mainland and have a country code of their own. */
  private static final Map<String, String> OVERSEAS =
      Map.of(
          "0639", "+262", "0692", "+262", "0693", "+262", "0690", "+590", "0691", "+590", "0694",
          "+594", "0696", "+596", "0697", "+596");

  /** The number somebody typed, if it takes text messages. */
  public static Optional<MobileNumber> of(String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    String digits = typed.replace("(0)", "").replaceAll("[ ().\\u00a0-]", "");
    if (digits.startsWith("00")) {
      digits = "+" + digits.substring(2);
    }
    if (digits.startsWith("+330")) {
      digits = "+33" + digits.substring(4);
    }
    if (AT_HOME.matcher(digits).matches()) {
      digits = OVERSEAS.getOrDefault(digits.substring(0, 4), "+33") + digits.substring(1);
    }
    boolean takes =
        digits.startsWith("+33")
            ? FRENCH_MOBILE.matcher(digits).matches()
            : INTERNATIONAL.matcher(digits).matches();
    return takes ? Optional.of(new MobileNumber(digits)) : Optional.empty();
  }
}
