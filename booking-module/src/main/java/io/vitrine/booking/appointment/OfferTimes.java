package io.vitrine.booking.appointment;

import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.occupancy.Occupied;
import io.vitrine.booking.occupancy.Resource;
import io.vitrine.booking.room.Room;
import io.vitrine.booking.room.Rooms;
import io.vitrine.booking.rota.PublishedShift;
import io.vitrine.booking.rota.PublishedShifts;
import io.vitrine.booking.slot.Occupation;
import io.vitrine.booking.slot.Shift;
import io.vitrine.booking.slot.Stretch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what a shop can offer: the advisers, the published shifts, the rooms and what is promised,
 * five statements at most whatever the number of days, and no call to another module.
 */
@ApplicationScoped
public class OfferTimes {

  private final Advisers advisers;
  private final PublishedShifts published;
  private final Rooms rooms;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  public OfferTimes(
      Advisers advisers, PublishedShifts published, Rooms rooms, Ledger ledger, Clock clock) {
    this.advisers = advisers;
    this.published = published;
    this.rooms = rooms;
    this.ledger = ledger;
    this.clock = clock;
  }

  OfferTimes() {
    this(null, null, null, null, null);
  }

  public Offer offer(Offer.Asked asked) {
    return offer(asked, Set.of());
  }

  /**
   * @param mine whose own time counts as free: an appointment that is to be moved, a hold
   */
  public Offer offer(Offer.Asked asked, Set<Occupant> mine) {
    ZoneId zone = asked.shop().zoneId();
    Instant from = asked.first().atStartOfDay(zone).toInstant();
    Instant until = asked.first().plusDays(asked.days()).atStartOfDay(zone).toInstant();
    String only = asked.topic().advisers() > 1 ? null : asked.staff();
    Map<String, Adviser> suitable =
        advisers.suitable(asked.shop().shop(), asked.topic().skill(), asked.language(), only);
    List<Resource> kind = roomsFor(asked);
    List<Shift> shifts =
        suitable.isEmpty()
            ? List.of()
            : published.of(asked.shop().shop(), from, until).stream()
                .filter(shift -> suitable.containsKey(shift.staff()))
                .map(PublishedShift::onTheWall)
                .toList();
    List<Resource> resources = new ArrayList<>(kind);
    suitable.keySet().forEach(staff -> resources.add(Resource.adviser(staff)));
    List<Occupation> occupied =
        ledger.of(resources, Stretch.touching(from, until)).stream()
            .filter(it -> !mine.contains(it.occupant()))
            .map(OfferTimes::occupation)
            .toList();
    return new Offer(
        asked,
        suitable,
        new Offer.Ground(shifts, occupied, kind.stream().map(Resource::key).toList()),
        clock.instant());
  }

  private List<Resource> roomsFor(Offer.Asked asked) {
    return asked
        .topic()
        .roomKind()
        .map(kind -> rooms.of(asked.shop().shop(), kind).stream().map(Room::resource).toList())
        .orElse(List.of());
  }

  private static Occupation occupation(Occupied it) {
    String whose =
        it.resource().kind() == Resource.Kind.ADVISER ? it.resource().code() : it.resource().key();
    return new Occupation(whose, it.when().from(), it.when().until());
  }
}
