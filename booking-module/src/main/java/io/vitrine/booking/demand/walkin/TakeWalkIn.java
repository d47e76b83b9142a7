package io.vitrine.booking.demand.walkin;

import io.vitrine.booking.occupancy.DatabaseRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Takes what the store tells about somebody without an appointment. Of two who are the first of a
 * half-hour, or of the same message sent twice at once, the database lets one through; the other is
 * counted, or known, when it is tried again.
 */
@ApplicationScoped
public class TakeWalkIn {

  private static final int TRIES = 5;

  private final WriteWalkIn writing;

  @Inject
  TakeWalkIn(WriteWalkIn writing) {
    this.writing = writing;
  }

  TakeWalkIn() {
    this(null);
  }

  public void take(WalkInMessage message) {
    for (int tried = 1; ; tried++) {
      try {
        writing.write(message);
        return;
      } catch (RuntimeException e) {
        boolean again = DatabaseRefusal.isOverlap(e) || DatabaseRefusal.isContention(e);
        if (tried == TRIES || !again) {
          throw e;
        }
      }
    }
  }
}
