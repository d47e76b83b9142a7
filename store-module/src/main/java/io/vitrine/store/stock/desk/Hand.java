package io.vitrine.store.stock.desk;

import io.vitrine.shell.InvalidValue;
import java.util.Set;

/**
 * Who of the staff handles stock.
 *
 * @param staff the staff number
 * @param name the name as it is now, kept with what she does
 * @param shops where she advises or manages
 * @param managed where she manages
 */
public record Hand(String staff, String name, Set<String> shops, Set<String> managed) {
  public Hand {
    if (staff == null || staff.isBlank() || name == null || name.isBlank()) {
      throw new InvalidValue("somebody of the staff must have done it");
    }
    shops = Set.copyOf(shops);
    managed = Set.copyOf(managed);
  }

  public boolean managesIn(String shop) {
    return managed.contains(shop);
  }
}
