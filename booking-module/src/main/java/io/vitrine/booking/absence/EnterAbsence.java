package io.vitrine.booking.absence;

import io.vitrine.booking.absence.AbsenceAnswer.Past;
import io.vitrine.booking.absence.AbsenceAnswer.Strands;
import io.vitrine.booking.occupancy.DatabaseRefusal;
import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.occupancy.Resource;
import io.vitrine.booking.occupancy.TimeTaken;
import io.vitrine.booking.repair.Chosen;
import io.vitrine.booking.repair.ProposeRepairs;
import io.vitrine.booking.repair.Repair;
import io.vitrine.booking.repair.RepairFailed;
import io.vitrine.booking.slot.Occupation;
import io.vitrine.booking.slot.Stretch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A manager enters that somebody will not be there. What customers were promised then is never
 * dropped: without a repair for each appointment the absence is refused, with proposals.
 */
@ApplicationScoped
public class EnterAbsence {

  private static final int TRIES = 5;

  private final WriteAbsence writing;
  private final ProposeRepairs proposing;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  public EnterAbsence(WriteAbsence writing, ProposeRepairs proposing, Ledger ledger, Clock clock) {
    this.writing = writing;
    this.proposing = proposing;
    this.ledger = ledger;
    this.clock = clock;
  }

  EnterAbsence() {
    this(null, null, null, null);
  }

  /**
   * @param repairs what is to become of appointments that would be stranded
   * @param by the manager's staff number
   */
  public AbsenceAnswer enter(String shop, AbsenceWanted wanted, List<Repair> repairs, String by) {
    return enter(shop, wanted, repairs, by, absence -> {});
  }

  /**
   * @param alongside what is written in the same transaction; what it throws undoes everything
   */
  public AbsenceAnswer enter(
      String shop,
      AbsenceWanted wanted,
      List<Repair> repairs,
      String by,
      Consumer<Absence> alongside) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (!now.isBefore(wanted.to())) {
      return new Past();
    }
    Absence absence =
        new Absence(
            UUID.randomUUID().toString(),
            wanted.staff(),
            wanted.kind(),
            wanted.from(),
            wanted.to(),
            by);
    Chosen chosen = new Chosen(repairs, by);
    for (int tried = 1; ; tried++) {
      try {
        return writing.enter(shop, absence, chosen, now, alongside);
      } catch (WriteAbsence.Stranding e) {
        return strands(wanted, e.numbers(), null);
      } catch (RepairFailed e) {
        return strands(wanted, promised(wanted, now), e.number());
      } catch (TimeTaken e) {
        return strands(wanted, promised(wanted, now), null);
      } catch (RuntimeException e) {
        if (tried == TRIES || !DatabaseRefusal.isContention(e)) {
          throw e;
        }
      }
    }
  }

  private Strands strands(AbsenceWanted wanted, List<String> numbers, String failed) {
    Stretch lost = wanted.stretch();
    Occupation gone = new Occupation(wanted.staff(), lost.from(), lost.until());
    return new Strands(proposing.of(numbers, List.of(gone)), failed);
  }

  private List<String> promised(AbsenceWanted wanted, Instant now) {
    return ledger.of(List.of(Resource.adviser(wanted.staff())), wanted.stretch()).stream()
        .filter(taken -> taken.occupant().kind() == Occupant.Kind.APPOINTMENT)
        .filter(taken -> taken.when().end().isAfter(now))
        .map(taken -> taken.occupant().id())
        .toList();
  }

  /** Takes it back. */
  public AbsenceAnswer takeBack(String shop, String id) {
    return writing.remove(shop, id);
  }
}
