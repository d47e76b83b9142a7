package io.vitrine.booking.rota.rest;

import io.vitrine.booking.repair.rest.RepairBody;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.rota.ShiftChange;
import io.vitrine.shell.InvalidValue;
import java.util.List;
import java.util.Objects;

/**
 * Several changes as a manager sends them.
 *
 * @param changes at most 200
 * @param atOnce whether they cannot wait until they are published; no when missing
 * @param reason why a published plan goes beyond the law, where they are made at once
 * @param repairs what is to become of stranded appointments, where they are made at once
 */
public record ChangesWanted(
    List<Change> changes, Boolean atOnce, String reason, List<RepairBody> repairs) {

  private static final int MOST = 200;

  /**
   * One of them.
   *
   * @param id of the shift; {@code null} for a new one
   * @param gone whether it shall be taken away; the other members are missing then
   */
  public record Change(
      String id,
      Boolean gone,
      String staff,
      String day,
      String from,
      String to,
      List<ShiftJson.PauseJson> breaks) {

    ShiftChange read(RotaSheet sheet) {
      if (Boolean.TRUE.equals(gone)) {
        if (id == null) {
          throw new InvalidValue("what shall go is named by its id");
        }
        return ShiftChange.gone(id);
      }
      ShiftWanted wanted = new ShiftWanted(staff, day, from, to, breaks, null, null);
      if (id == null) {
        return ShiftChange.added(wanted.person(), wanted.time(sheet.zone()));
      }
      return new ShiftChange(id, isFresh(sheet), wanted.person(), wanted.time(sheet.zone()));
    }

    /** Whether the shift is one that is only prepared. */
    private boolean isFresh(RotaSheet sheet) {
      return sheet.people().stream()
          .flatMap(person -> person.shifts().stream())
          .anyMatch(duty -> duty.id().equals(id) && duty.change() == RotaSheet.Change.ADDED);
    }
  }

  boolean isAtOnce() {
    return Boolean.TRUE.equals(atOnce);
  }

  public List<ShiftChange> changes(RotaSheet sheet) {
    if (changes == null || changes.isEmpty() || changes.size() > MOST) {
      throw new InvalidValue("there are 1 to " + MOST + " changes");
    }
    List<String> named = changes.stream().map(Change::id).filter(Objects::nonNull).toList();
    if (named.size() != named.stream().distinct().count()) {
      throw new InvalidValue("a shift is changed once");
    }
    return changes.stream().map(change -> change.read(sheet)).toList();
  }
}
