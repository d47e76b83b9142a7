package io.vitrine.booking.rota;

import io.vitrine.booking.repair.Stranded;
import java.util.List;

/** Ends the transaction of a change that would leave appointments alone. */
final class Stranding extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Stranded> left;

  Stranding(List<Stranded> left) {
    super("appointments would be stranded", null, false, false);
    this.left = List.copyOf(left);
  }

  List<Stranded> left() {
    return left;
  }
}
