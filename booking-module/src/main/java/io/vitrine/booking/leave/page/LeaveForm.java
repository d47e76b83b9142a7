package io.vitrine.booking.leave.page;

import io.vitrine.booking.absence.AbsenceKind;
import io.vitrine.booking.leave.LeaveWanted;
import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The fields of a request, on the shop's clock; without times it lasts whole days. */
public final class LeaveForm {

  private String kind = AbsenceKind.HOLIDAY.name();
  private String fromDay;
  private String fromTime;
  private String toDay;
  private String toTime;
  private String note;

  LeaveWanted wanted(ZoneId zone) {
    try {
      LocalDate first = LocalDate.parse(fromDay);
      LocalDate last = isEmpty(toDay) ? first : LocalDate.parse(toDay);
      AbsenceKind wanted = AbsenceKind.valueOf(kind);
      return new LeaveWanted(
          wanted,
          at(first, isEmpty(fromTime) ? LocalTime.MIDNIGHT : LocalTime.parse(fromTime), zone),
          isEmpty(toTime)
              ? at(last.plusDays(1), LocalTime.MIDNIGHT, zone)
              : at(last, LocalTime.parse(toTime), zone),
          wanted == AbsenceKind.SICKNESS ? null : note);
    } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
      throw new InvalidValue("a request has a kind and a first day");
    }
  }

  private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getFromDay() {
    return fromDay;
  }

  public void setFromDay(String fromDay) {
    this.fromDay = fromDay;
  }

  public String getFromTime() {
    return fromTime;
  }

  public void setFromTime(String fromTime) {
    this.fromTime = fromTime;
  }

  public String getToDay() {
    return toDay;
  }

  public void setToDay(String toDay) {
    this.toDay = toDay;
  }

  public String getToTime() {
    return toTime;
  }

  public void setToTime(String toTime) {
    this.toTime = toTime;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
