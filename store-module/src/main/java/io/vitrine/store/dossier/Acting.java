package io.vitrine.store.dossier;

import io.vitrine.shell.InvalidValue;
import java.util.Set;

/**
 * Who of the staff acts, and in which shops she may advise or manage.
 *
 * @param staff the staff number
 * @param name the name as it is now, kept with what she does
 */
public record Acting(String staff, String name, Set<String> shops) {
  public Acting {
    if (staff == null || staff.isBlank() || name == null || name.isBlank()) {
      throw new InvalidValue("somebody of the staff must have done it");
    }
    shops = Set.copyOf(shops);
  }

  boolean mayIn(String shop) {
    return shops.contains(shop);
  }
}
