package io.vitrine.store.aftersale.ticket;

import java.util.EnumSet;
import java.util.Set;

/** How far a piece is. Both sides read the same. */
public enum ServiceState {
  /** The shop has it, or knows of it. */
  RECEIVED,
  /** Somebody who knows has looked at it. */
  LOOKED_AT,
  /** A part was asked for. */
  WAITING_PART,
  /** It is right again and waits for her. */
  READY,
  /** It will not be put right, for a reason that she reads. */
  REFUSED,
  /** She has it back; nothing follows. */
  GIVEN_BACK;

  /** What may follow. */
  public Set<ServiceState> next() {
    return switch (this) {
      case RECEIVED -> EnumSet.of(LOOKED_AT, REFUSED);
      case LOOKED_AT -> EnumSet.of(WAITING_PART, READY, REFUSED);
      case WAITING_PART -> EnumSet.of(LOOKED_AT, READY, REFUSED);
      case READY, REFUSED -> EnumSet.of(LOOKED_AT, GIVEN_BACK);
      case GIVEN_BACK -> EnumSet.noneOf(ServiceState.class);
    };
  }

  /** Whether the shop still owes work by a promised day. */
  public boolean isAtWork() {
    return this == RECEIVED || this == LOOKED_AT || this == WAITING_PART;
  }

  public boolean isOver() {
    return this == GIVEN_BACK;
  }
}
