package io.vitrine.booking.terms;

import io.vitrine.booking.occupancy.DatabaseRefusal;
import io.vitrine.booking.room.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A manager says which rooms and pieces of equipment her shop has. One that is no longer in use
 * takes no new appointments; those that have it keep it.
 */
@ApplicationScoped
public class SetRoom {

  private static final int TRIES = 3;

  private final WriteRoom writing;

  @Inject
  public SetRoom(WriteRoom writing) {
    this.writing = writing;
  }

  SetRoom() {
    this(null);
  }

  /** Of two who give a code to a new room at the same moment the second changes the first one's. */
  public TermsAnswer say(Room room, String by) {
    for (int tried = 1; ; tried++) {
      try {
        return writing.say(room, by);
      } catch (RuntimeException e) {
        boolean again = DatabaseRefusal.isOverlap(e) || DatabaseRefusal.isContention(e);
        if (tried == TRIES || !again) {
          throw e;
        }
      }
    }
  }
}
