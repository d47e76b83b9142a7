package io.vitrine.booking.absence.page;

import io.vitrine.booking.absence.AbsenceWanted;
import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.ZoneId;

/** The fields of an absence. */
public final class AbsenceForm extends AwayForm {

  private String staff;

  AbsenceWanted wanted(ZoneId zone) {
    try {
      return new AbsenceWanted(staff, kind(), from(zone), to(zone));
    } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
      throw new InvalidValue("an absence has a person, a kind and a first day");
    }
  }

  @Override
  public String toString() {
    return staff + " " + super.toString();
  }

  public String getStaff() {
    return staff;
  }

  public void setStaff(String staff) {
    this.staff = staff;
  }
}
