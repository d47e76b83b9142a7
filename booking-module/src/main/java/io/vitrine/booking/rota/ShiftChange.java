package io.vitrine.booking.rota;

import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.InvalidValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one shift of a week shall be.
 *
 * @param id of the shift
 * @param fresh whether there is no such shift yet
 * @param staff whose it shall be; {@code null} together with {@code time} when it shall be gone
 * @param time when it shall be
 */
public record ShiftChange(String id, boolean fresh, String staff, WorkTime time) {

  public ShiftChange {
    if ((staff == null) != (time == null)) {
      throw new InvalidValue("a shift has a person and a time, or is gone");
    }
    if (fresh && staff == null) {
      throw new InvalidValue("what is not there cannot go");
    }
  }

  /** Somebody shall work then, who did not before. */
  public static ShiftChange added(String staff, WorkTime time) {
    return new ShiftChange(UUID.randomUUID().toString(), true, staff, time);
  }

  /** The shift shall be this person's, at that time. */
  public static ShiftChange moved(String id, String staff, WorkTime time) {
    return new ShiftChange(id, false, staff, time);
  }

  /** Nobody shall work then after all. */
  public static ShiftChange gone(String id) {
    return new ShiftChange(id, false, null, null);
  }

  /** A plan with changes laid over it. */
  public static List<Held> laidOver(List<Held> plan, List<ShiftChange> changes) {
    Map<String, Held> held = new LinkedHashMap<>();
    plan.forEach(it -> held.put(it.id(), it));
    for (ShiftChange change : changes) {
      if (change.isGone()) {
        held.remove(change.id());
      } else {
        held.put(change.id(), new Held(change.id(), change.staff(), change.time()));
      }
    }
    return List.copyOf(held.values());
  }

  public boolean isGone() {
    return time == null;
  }
}
