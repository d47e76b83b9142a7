package io.vitrine.booking.absence;

import io.vitrine.booking.absence.AbsenceAnswer.Done;
import io.vitrine.booking.absence.AbsenceAnswer.GivesEvent;
import io.vitrine.booking.absence.AbsenceAnswer.NotInTeam;
import io.vitrine.booking.absence.AbsenceAnswer.Overlaps;
import io.vitrine.booking.absence.AbsenceAnswer.Unknown;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.occupancy.Occupied;
import io.vitrine.booking.occupancy.Resource;
import io.vitrine.booking.repair.CarryOutRepairs;
import io.vitrine.booking.repair.Chosen;
import io.vitrine.booking.rota.PublishedShifts;
import io.vitrine.booking.rota.RotaChanged;
import io.vitrine.booking.slot.Occupation;
import io.vitrine.booking.slot.Stretch;
import io.vitrine.booking.slot.Tick;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.staff.Team;
import io.vitrine.shell.signin.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The transactions of an absence: repairs, ledger and absence together, or nothing. */
@ApplicationScoped
public class WriteAbsence {

  private final Absences absences;
  private final Team team;
  private final PublishedShifts shifts;
  private final FindAppointment appointments;
  private final Ledger ledger;
  private final CarryOutRepairs repairs;
  private final Event<RotaChanged> changed;

  @Inject
  public WriteAbsence(
      Absences absences,
      Team team,
      PublishedShifts shifts,
      FindAppointment appointments,
      Ledger ledger,
      CarryOutRepairs repairs,
      Event<RotaChanged> changed) {
    this.absences = absences;
    this.team = team;
    this.shifts = shifts;
    this.appointments = appointments;
    this.ledger = ledger;
    this.repairs = repairs;
    this.changed = changed;
  }

  WriteAbsence() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * @param past up to when nothing can be changed any more
   * @param alongside what is written with it
   * @throws Stranding when appointments would be left without a repair
   */
  @Transactional(TxType.REQUIRES_NEW)
  AbsenceAnswer enter(
      String shop, Absence absence, Chosen chosen, Instant past, Consumer<Absence> alongside) {
    Optional<StaffMember> member = team.hold(absence.staff());
    if (member.filter(it -> it.worksIn(shop)).isEmpty()) {
      return new NotInTeam(absence.staff());
    }
    shifts.holdAll(absence.staff(), absence.from(), absence.to());
    Resource adviser = Resource.adviser(absence.staff());
    Stretch whole = Stretch.touching(absence.from(), absence.to());
    Optional<AbsenceAnswer> refusal = refusal(adviser, whole);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    ledger.dropHolds(adviser, whole);
    chosen.concernsOnly(promised(adviser, whole));
    repairs.carryOut(chosen, List.of(new Occupation(absence.staff(), whole.from(), whole.until())));
    Optional<Stretch> still = ahead(adviser, whole, past);
    if (still.isPresent()) {
      stranded(adviser, still.get());
      ledger.occupy(Occupant.absence(absence.id()), List.of(adviser), still.get());
    }
    absences.add(absence, past);
    alongside.accept(absence);
    tell(member.get(), absence);
    return new Done(absence);
  }

  private Optional<AbsenceAnswer> refusal(Resource adviser, Stretch when) {
    for (Occupied taken : ledger.of(List.of(adviser), when)) {
      if (taken.occupant().kind() == Occupant.Kind.ABSENCE) {
        return absences.find(taken.occupant().id()).map(Overlaps::new);
      }
      if (taken.occupant().kind() == Occupant.Kind.EVENT) {
        return Optional.of(new GivesEvent());
      }
    }
    return Optional.empty();
  }

  /** What of it lies ahead, behind what has begun: that is history, and the ledger keeps it. */
  private Optional<Stretch> ahead(Resource adviser, Stretch when, Instant past) {
    long from = Math.max(when.from(), Tick.of(past) + 1);
    for (Occupied taken : ledger.of(List.of(adviser), when)) {
      boolean begun =
          taken.occupant().kind() == Occupant.Kind.APPOINTMENT
              && appointments
                  .byNumber(taken.occupant().id())
                  .filter(appointment -> !appointment.isOpen(past))
                  .isPresent();
      if (begun) {
        from = Math.max(from, taken.when().until());
      }
    }
    return from < when.until() ? Optional.of(new Stretch(from, when.until())) : Optional.empty();
  }

  private void stranded(Resource adviser, Stretch when) {
    List<String> left = promised(adviser, when);
    if (!left.isEmpty()) {
      throw new Stranding(left);
    }
  }

  private List<String> promised(Resource adviser, Stretch when) {
    return ledger.of(List.of(adviser), when).stream()
        .filter(taken -> taken.occupant().kind() == Occupant.Kind.APPOINTMENT)
        .map(taken -> taken.occupant().id())
        .toList();
  }

  /** It is over earlier than thought, or was entered by mistake: the times can be booked again. */
  @Transactional(TxType.REQUIRES_NEW)
  AbsenceAnswer remove(String shop, String id) {
    Optional<Absence> found = absences.find(shop, id);
    if (found.isEmpty()) {
      return new Unknown();
    }
    ledger.release(Occupant.absence(id));
    absences.remove(id);
    team.hold(found.get().staff()).ifPresent(member -> tell(member, found.get()));
    return new Done(found.get());
  }

  /** The times of every shop in which the person advises have changed. */
  private void tell(StaffMember member, Absence absence) {
    Set<LocalDate> days =
        LocalDate.ofInstant(absence.from(), ZoneOffset.UTC)
            .datesUntil(LocalDate.ofInstant(absence.to(), ZoneOffset.UTC).plusDays(1))
            .collect(Collectors.toSet());
    member
        .rights()
        .getOrDefault(Role.ADVISER, Set.of())
        .forEach(shop -> changed.fire(new RotaChanged(shop, days)));
  }

  /** Ends the transaction; never leaves the package. */
  static final class Stranding extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> numbers;

    Stranding(List<String> numbers) {
      super("appointments would be stranded", null, false, false);
      this.numbers = List.copyOf(numbers);
    }

    List<String> numbers() {
      return numbers;
    }
  }
}
