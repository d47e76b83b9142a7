package io.vitrine.booking.rota;

import io.vitrine.booking.occupancy.DatabaseRefusal;
import io.vitrine.booking.occupancy.TimeTaken;
import io.vitrine.booking.repair.Chosen;
import io.vitrine.booking.repair.RepairFailed;
import io.vitrine.booking.worktime.WorkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/**
 * A manager changes the shifts of a week by hand: adds, moves, takes away. Every change says which
 * version of the week it was decided on, and a change to a published week is everybody's at once:
 * what can wait is prepared ({@link PrepareRota}) and published together. What customers were
 * promised is never dropped: without a repair for each appointment that would be left alone the
 * change is refused, with proposals.
 */
@ApplicationScoped
public class ChangeRota {

  private static final int TRIES = 5;

  private final WriteRota writing;

  @Inject
  ChangeRota(WriteRota writing) {
    this.writing = writing;
  }

  ChangeRota() {
    this(null);
  }

  /**
   * Somebody shall work at that time, who did not before.
   *
   * @param by the staff number of the manager who wants it
   */
  public RotaAnswer add(WeekSeen seen, String staff, WorkTime time, String by) {
    return writing.add(seen, ShiftChange.added(staff, time), new Relief(Chosen.nothing(by), false));
  }

  /** The shift shall be another person's or at another time of the same week. */
  public RotaAnswer move(WeekSeen seen, String id, String staff, WorkTime time, Chosen chosen) {
    return all(seen, List.of(ShiftChange.moved(id, staff, time)), chosen);
  }

  /** The person shall not work then after all. */
  public RotaAnswer remove(WeekSeen seen, String id, Chosen chosen) {
    return all(seen, List.of(ShiftChange.gone(id)), chosen);
  }

  /** All of these or none, in one transaction, and told as one change. */
  public RotaAnswer all(WeekSeen seen, List<ShiftChange> changes, Chosen chosen) {
    return all(seen, changes, null, chosen);
  }

  /**
   * The same with a word for the law.
   *
   * @param reason why a published plan goes beyond it, or {@code null}
   */
  public RotaAnswer all(WeekSeen seen, List<ShiftChange> changes, String reason, Chosen chosen) {
    return decided(relief -> writing.change(seen, changes, reason, relief), chosen);
  }

  /** What is prepared for the published week becomes everybody's, all of it or nothing. */
  RotaAnswer publishPrepared(WeekSeen seen, String reason, Chosen chosen) {
    return decided(relief -> writing.publishPrepared(seen, reason, relief), chosen);
  }

  /** Where what was chosen is not to be had, a second look says what is left. */
  private static RotaAnswer decided(Function<Relief, RotaAnswer> change, Chosen chosen) {
    boolean onlyLook = false;
    String failed = null;
    for (int tried = 1; ; tried++) {
      try {
        return change.apply(new Relief(chosen, onlyLook));
      } catch (Stranding e) {
        return new RotaAnswer.Strands(e.left(), failed);
      } catch (RepairFailed e) {
        onlyLook = true;
        failed = e.number();
      } catch (TimeTaken e) {
        onlyLook = true;
      } catch (RuntimeException e) {
        if (tried == TRIES || !DatabaseRefusal.isContention(e)) {
          throw e;
        }
      }
    }
  }

  /**
   * What is chosen for those who would be left alone.
   *
   * @param onlyLook whether nothing is changed whatever was chosen
   */
  record Relief(Chosen chosen, boolean onlyLook) {

    boolean isEnoughFor(List<String> left) {
      return !onlyLook && chosen.covers(left);
    }
  }
}
