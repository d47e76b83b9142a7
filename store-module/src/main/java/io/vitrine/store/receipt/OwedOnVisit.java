package io.vitrine.store.receipt;

import io.vitrine.store.sale.Sale;
import java.time.LocalDate;
import java.util.List;

/** Told by whoever knows what a shop gives back; a receipt knows no rule of it. */
public interface OwedOnVisit {

  /** What can be had in the shop of that sale on that day, the first to end first. */
  List<Owed> of(Sale sale, LocalDate day);
}
