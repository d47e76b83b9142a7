package io.vitrine.store.aftersale.ticket;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;

/** Somebody comes to her with the piece or for it, at a time that was agreed. */
public record ServiceVisit(Kind kind, Instant at) {

  /** What for. */
  public enum Kind {
    DELIVERY,
    ASSEMBLY,
    REPAIR,
    COLLECTION
  }

  public ServiceVisit {
    if (kind == null || at == null) {
      throw new InvalidValue("an appointment at home has a kind and a time");
    }
  }
}
