package io.vitrine.booking.staff;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.signin.Role;
import java.util.regex.Pattern;

/** A role and the shop it holds in. */
public record Right(Role role, String shop) {

  private static final Pattern SHOP = Pattern.compile("[a-z0-9-]{1,40}");

  public Right {
    if (role == null) {
      throw new InvalidValue("a right names a role");
    }
    if (shop == null || !SHOP.matcher(shop).matches()) {
      throw new InvalidValue("a right names a shop by its code");
    }
  }
}
