package io.vitrine.booking.leave.page;

import io.vitrine.booking.absence.AbsenceKind;
import io.vitrine.booking.absence.page.AwayForm;
import io.vitrine.booking.leave.LeaveWanted;
import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.ZoneId;

/** The fields of a request; of an illness nothing more is written. */
public final class LeaveForm extends AwayForm {

  private String note;

  LeaveWanted wanted(ZoneId zone) {
    try {
      return new LeaveWanted(
          kind(), from(zone), to(zone), kind() == AbsenceKind.SICKNESS ? null : note);
    } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
      throw new InvalidValue("a request has a kind and a first day");
    }
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
