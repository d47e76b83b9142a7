package io.vitrine.store.receipt;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands on a receipt beside its sale. It is looked up whenever the receipt is shown, printed
 * or sent, and says of which day it is true; the journal, its signature and the QR code hold
 * nothing of it.
 *
 * @param day of the shop, on which it was looked up
 */
public record Aside(LocalDate day, List<Owed> owed) {

  public Aside {
    owed = List.copyOf(owed);
  }
}
