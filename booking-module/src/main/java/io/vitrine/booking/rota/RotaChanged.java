package io.vitrine.booking.rota;

import java.time.LocalDate;
import java.util.Set;

/**
 * The published times of a shop changed on these days. Fired inside the transaction: what is
 * written on its occasion holds only if the change does.
 */
public record RotaChanged(String shop, Set<LocalDate> days) {

  public RotaChanged {
    days = Set.copyOf(days);
  }
}
