package io.vitrine.booking.terms;

import io.vitrine.booking.room.Room;
import io.vitrine.booking.room.Rooms;
import io.vitrine.booking.terms.TermsAnswer.Done;
import io.vitrine.booking.terms.TermsAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** The transaction of a room's entry. */
@ApplicationScoped
class WriteRoom {

  private final Rooms rooms;
  private final TermsAudit audit;

  @Inject
  WriteRoom(Rooms rooms, TermsAudit audit) {
    this.rooms = rooms;
    this.audit = audit;
  }

  WriteRoom() {
    this(null, null);
  }

  @Transactional(TxType.REQUIRES_NEW)
  TermsAnswer say(Room room, String by) {
    Optional<Room> was = rooms.find(room.room());
    if (!rooms.keep(room)) {
      return Refused.ROOM_ELSEWHERE;
    }
    if (!was.equals(Optional.of(room))) {
      audit.write(by, "shop " + room.shop(), "ROOM", was.orElse(null), room);
    }
    return new Done(0);
  }
}
