package io.vitrine.booking.staff;

import java.util.Set;

/**
 * Who works in these shops, or how they may be shown, changed. Fired inside the transaction.
 *
 * @param atOnce somebody may no longer be shown: nobody waits to say so
 */
public record StaffChanged(Set<String> shops, boolean atOnce) {

  public StaffChanged {
    shops = Set.copyOf(shops);
  }
}
