package io.vitrine.booking.appointment;

import io.vitrine.booking.occupancy.TimeTaken;
import io.vitrine.booking.room.Rooms;
import io.vitrine.booking.rota.PublishedShifts;
import io.vitrine.booking.slot.Stretch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Locks what a promise stands on, always in the same order: the shifts by staff number, then the
 * room. Whoever contends for the same people waits here, and no manager takes a shift away
 * meanwhile.
 */
@ApplicationScoped
public class Seats {

  private final PublishedShifts shifts;
  private final Rooms rooms;

  @Inject
  public Seats(PublishedShifts shifts, Rooms rooms) {
    this.shifts = shifts;
    this.rooms = rooms;
  }

  Seats() {
    this(null, null);
  }

  /**
   * @throws TimeTaken when somebody's shift is gone, or never held all of it
   */
  @Transactional(TxType.MANDATORY)
  public void lock(String shop, Crew crew, Stretch when) {
    for (String staff : crew.staff()) {
      shifts.hold(staff, shop, when.start(), when.end()).orElseThrow(TimeTaken::new);
    }
    crew.room().ifPresent(rooms::hold);
  }
}
