package io.vitrine.booking.workshop;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.Occupied;
import io.vitrine.booking.occupancy.Resource;
import io.vitrine.booking.room.Room;
import io.vitrine.booking.room.Rooms;
import io.vitrine.booking.rota.PublishedShifts;
import io.vitrine.booking.rota.RotaChanged;
import io.vitrine.booking.slot.Stretch;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.workshop.WorkshopAnswer.Done;
import io.vitrine.booking.workshop.WorkshopNews.What;
import io.vitrine.shell.signin.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The transactions of planning: workshop, ledger and what follows from them together, or nothing.
 * People are held in order of staff number, then the room, as everywhere.
 */
@ApplicationScoped
public class KeepWorkshop {

  private final EntityManager em;
  private final Workshops workshops;
  private final Team team;
  private final Rooms rooms;
  private final PublishedShifts shifts;
  private final Ledger ledger;

  @Inject private Event<WorkshopNews> news;
  @Inject private Event<RotaChanged> changed;

  @Inject
  public KeepWorkshop(
      EntityManager em,
      Workshops workshops,
      Team team,
      Rooms rooms,
      PublishedShifts shifts,
      Ledger ledger) {
    this.em = em;
    this.workshops = workshops;
    this.team = team;
    this.rooms = rooms;
    this.shifts = shifts;
    this.ledger = ledger;
  }

  KeepWorkshop() {
    this(null, null, null, null, null, null);
  }

  /**
   * @throws Clashing when hosts or room have something else then
   */
  @Transactional(TxType.REQUIRES_NEW)
  WorkshopAnswer plan(Workshop.Origin origin, WorkshopSketch sketch, Instant now) {
    List<Adviser> hosts = hosts(origin.shop(), sketch);
    Optional<WorkshopAnswer> refusal = refusal(origin.shop(), sketch, hosts);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Workshop workshop = new Workshop(origin, sketch, hosts, now);
    occupy(workshop, sketch.busy());
    em.persist(workshop);
    return new Done(workshop);
  }

  /**
   * @param revision which one the manager saw
   * @throws Clashing when hosts or room have something else then
   */
  @Transactional(TxType.REQUIRES_NEW)
  WorkshopAnswer change(String number, long revision, WorkshopSketch sketch, Instant now) {
    Workshop workshop = workshops.hold(number).orElseThrow();
    if (workshop.revision() != revision) {
      return new WorkshopAnswer.Stale();
    }
    if (!workshop.isAhead(now)) {
      return new WorkshopAnswer.Over();
    }
    if (sketch.places() < workshop.taken()) {
      return new WorkshopAnswer.TooSmall(workshop.taken());
    }
    List<Adviser> hosts = hosts(workshop.shop(), sketch);
    Optional<WorkshopAnswer> refusal = refusal(workshop.shop(), sketch, hosts);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    WorkshopSketch before = workshop.sketch();
    free(workshop);
    workshop.become(sketch, hosts, now);
    occupy(workshop, sketch.busy());
    news.fire(new WorkshopNews(workshop, What.CHANGED, isMoved(before, sketch), now));
    return new Done(workshop);
  }

  private static boolean isMoved(WorkshopSketch before, WorkshopSketch after) {
    return !before.from().equals(after.from())
        || before.lengths().minutes() != after.lengths().minutes()
        || !before.hosts().equals(after.hosts())
        || !java.util.Objects.equals(before.room(), after.room());
  }

  @Transactional(TxType.REQUIRES_NEW)
  WorkshopAnswer open(String number, Instant now) {
    Workshop workshop = workshops.hold(number).orElseThrow();
    if (workshop.state() == WorkshopState.OPEN) {
      return new WorkshopAnswer.OpenAlready();
    }
    if (!workshop.isAhead(now)) {
      return new WorkshopAnswer.Over();
    }
    workshop.open(now);
    return new Done(workshop);
  }

  /** Said twice it is called off once. */
  @Transactional(TxType.REQUIRES_NEW)
  WorkshopAnswer cancel(String number, String because, Instant now) {
    Workshop workshop = workshops.hold(number).orElseThrow();
    if (workshop.state() == WorkshopState.CANCELLED) {
      return new Done(workshop);
    }
    if (!workshop.isAhead(now)) {
      return new WorkshopAnswer.Over();
    }
    free(workshop);
    workshop.cancel(because, now);
    news.fire(new WorkshopNews(workshop, What.CALLED_OFF, false, now));
    return new Done(workshop);
  }

  @Transactional(TxType.REQUIRES_NEW)
  void held(String number, Instant now) {
    workshops.hold(number).filter(it -> !now.isBefore(it.until())).ifPresent(it -> it.held(now));
  }

  /** Those of the sketch who advise in the shop, held one after the other. */
  private List<Adviser> hosts(String shop, WorkshopSketch sketch) {
    Stretch busy = sketch.busy();
    for (String staff : new TreeSet<>(sketch.hosts())) {
      team.hold(staff);
      shifts.holdAll(staff, busy.start(), busy.end());
    }
    return sketch.hosts().stream()
        .flatMap(staff -> team.find(staff).stream())
        .filter(StaffMember::isActive)
        .filter(it -> it.rights().getOrDefault(Role.ADVISER, Set.of()).contains(shop))
        .map(it -> new Adviser(it.number(), it.name()))
        .toList();
  }

  private Optional<WorkshopAnswer> refusal(
      String shop, WorkshopSketch sketch, List<Adviser> hosts) {
    Set<String> there = hosts.stream().map(Adviser::staff).collect(Collectors.toSet());
    Optional<String> stranger =
        sketch.hosts().stream().filter(staff -> !there.contains(staff)).findFirst();
    if (stranger.isPresent()) {
      return stranger.map(WorkshopAnswer.NotInTeam::new);
    }
    if (sketch.room() == null) {
      return Optional.empty();
    }
    rooms.hold(sketch.room());
    boolean known =
        rooms.of(shop).stream().filter(Room::inUse).anyMatch(it -> it.room().equals(sketch.room()));
    return known ? Optional.empty() : Optional.of(new WorkshopAnswer.UnknownRoom(sketch.room()));
  }

  private void occupy(Workshop workshop, Stretch busy) {
    List<Resource> resources = workshop.resources();
    resources.forEach(resource -> ledger.dropHolds(resource, busy));
    List<Occupied> taken = ledger.of(resources, busy);
    if (!taken.isEmpty()) {
      throw new Clashing(taken);
    }
    ledger.occupy(workshop.occupant(), resources, busy);
    tell(workshop, busy);
  }

  private void free(Workshop workshop) {
    ledger.release(workshop.occupant());
    tell(workshop, workshop.sketch().busy());
  }

  /** The free times of every shop in which a host advises have changed. */
  private void tell(Workshop workshop, Stretch busy) {
    Set<LocalDate> days =
        LocalDate.ofInstant(busy.start(), ZoneOffset.UTC)
            .datesUntil(LocalDate.ofInstant(busy.end(), ZoneOffset.UTC).plusDays(1))
            .collect(Collectors.toSet());
    Set<String> shops = new TreeSet<>();
    workshop
        .hosts()
        .forEach(
            host ->
                team.find(host.staff())
                    .ifPresent(
                        it -> shops.addAll(it.rights().getOrDefault(Role.ADVISER, Set.of()))));
    shops.forEach(shop -> changed.fire(new RotaChanged(shop, days)));
  }

  /** Ends the transaction; never leaves the package. */
  static final class Clashing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Occupied> taken;

    Clashing(List<Occupied> taken) {
      super("hosts or room have something else then", null, false, false);
      this.taken = new ArrayList<>(taken);
    }

    List<Occupied> taken() {
      return taken;
    }
  }
}
