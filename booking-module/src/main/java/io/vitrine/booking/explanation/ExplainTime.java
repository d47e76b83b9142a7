package io.vitrine.booking.explanation;

import io.vitrine.booking.appointment.Advisers;
import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.explanation.Person.Duty;
import io.vitrine.booking.explanation.Person.Taken;
import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.occupancy.Occupied;
import io.vitrine.booking.occupancy.Resource;
import io.vitrine.booking.room.Room;
import io.vitrine.booking.room.Rooms;
import io.vitrine.booking.rota.PlannedDuty;
import io.vitrine.booking.rota.PublishedShifts;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.slot.Effort;
import io.vitrine.booking.slot.Needs;
import io.vitrine.booking.slot.Stretch;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.topic.Topic;
import io.vitrine.shell.signin.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what decides about one time of one adviser, and says why it is not offered. */
@ApplicationScoped
public class ExplainTime {

  private final Team team;
  private final Advisers advisers;
  private final PublishedShifts shifts;
  private final Rooms rooms;
  private final Ledger ledger;
  private final FindAppointment appointments;
  private final Clock clock;

  @Inject
  public ExplainTime(
      Team team,
      Advisers advisers,
      PublishedShifts shifts,
      Rooms rooms,
      Ledger ledger,
      FindAppointment appointments,
      Clock clock) {
    this.team = team;
    this.advisers = advisers;
    this.shifts = shifts;
    this.rooms = rooms;
    this.ledger = ledger;
    this.appointments = appointments;
    this.clock = clock;
  }

  ExplainTime() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * @param language in which the customer wants to be advised, or {@code null} for any
   */
  public record Question(
      ShopSheet shop, Topic topic, String staff, Instant from, String language) {}

  /** Every reason; none when the time is offered. */
  @Transactional
  public List<TimeReason> why(Question asked) {
    LocalDate day = LocalDate.ofInstant(asked.from(), asked.shop().zoneId());
    Map<String, List<Stretch>> taken = new TreeMap<>();
    List<Room> ofKind =
        asked.topic().roomKind().map(kind -> rooms.of(asked.shop().shop(), kind)).orElse(List.of());
    for (Room room : ofKind) {
      taken.put(
          room.room(),
          ledger.of(List.of(room.resource()), around(day, asked)).stream()
              .map(Occupied::when)
              .toList());
    }
    return Explanation.of(
        new Circumstances(
            new Needs(
                asked.topic().effort(),
                asked.topic().advisers(),
                asked.topic().roomKind().isPresent(),
                Set.copyOf(taken.keySet())),
            asked.topic().window(clock.instant(), asked.shop()),
            asked.shop().openOn(day),
            asked.shop().exceptionalDays().stream().anyMatch(it -> day.equals(it.day())),
            person(asked.staff(), day, asked),
            others(day, asked),
            taken),
        asked.from());
  }

  private List<Person> others(LocalDate day, Question asked) {
    if (asked.topic().advisers() < 2) {
      return List.of();
    }
    return advisers
        .suitable(asked.shop().shop(), asked.topic().skill(), asked.language(), null)
        .keySet()
        .stream()
        .filter(staff -> !staff.equals(asked.staff()))
        .map(staff -> person(staff, day, asked))
        .toList();
  }

  private Person person(String staff, LocalDate day, Question asked) {
    Optional<StaffMember> member = team.find(staff);
    String shop = asked.shop().shop();
    return new Person(
        staff,
        member
            .filter(m -> m.rights().getOrDefault(Role.ADVISER, Set.of()).contains(shop))
            .isPresent(),
        member.filter(m -> m.skills().containsKey(asked.topic().skill())).isPresent(),
        asked.language() == null
            || member.filter(m -> m.languages().contains(asked.language())).isPresent(),
        shifts.plannedOn(shop, staff, day).stream().map(ExplainTime::duty).toList(),
        taken(staff, around(day, asked)));
  }

  private static Duty duty(PlannedDuty it) {
    return new Duty(
        Stretch.touching(it.shift().from(), it.shift().to()),
        it.shift().breaks().stream().map(b -> Stretch.touching(b.from(), b.to())).toList(),
        it.published());
  }

  private List<Taken> taken(String staff, Stretch when) {
    List<Taken> taken = new ArrayList<>();
    for (Occupied it : ledger.of(List.of(Resource.adviser(staff)), when)) {
      taken.add(new Taken(it.occupant(), it.when(), effort(it.occupant())));
    }
    return taken;
  }

  private Effort effort(Occupant occupant) {
    return occupant.kind() == Occupant.Kind.APPOINTMENT
        ? appointments.byNumber(occupant.id()).map(Appointment::effort).orElse(null)
        : null;
  }

  private static Stretch around(LocalDate day, Question asked) {
    return Stretch.touching(
        day.atStartOfDay(asked.shop().zoneId()).toInstant(),
        day.plusDays(1).atStartOfDay(asked.shop().zoneId()).toInstant());
  }
}
