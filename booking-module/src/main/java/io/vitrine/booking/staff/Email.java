package io.vitrine.booking.staff;

import io.vitrine.shell.InvalidValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address a person signs in with, kept in lower case so that one person has one.
 *
 * @param address at most 254 characters (RFC 5321), one {@code @}, no blank and no control
 *     character
 */
public record Email(String address) {

  private static final Pattern PLAIN =
      Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]+");

  public Email {
    address = address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
    if (address.length() > 254 || !PLAIN.matcher(address).matches()) {
      throw new InvalidValue("an e-mail address looks like name@house.example");
    }
  }

  @Override
  public String toString() {
    return address;
  }
}
