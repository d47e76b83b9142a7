package io.vitrine.booking.absence.page;

import io.vitrine.booking.absence.AbsenceKind;
import io.vitrine.booking.absence.AbsenceWanted;
import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The fields of an absence, on the shop's clock; without times it lasts whole days. */
public final class AbsenceForm {

  private String staff;
  private String kind = AbsenceKind.HOLIDAY.name();
  private String fromDay;
  private String fromTime;
  private String toDay;
  private String toTime;

  AbsenceWanted wanted(ZoneId zone) {
    try {
      LocalDate first = LocalDate.parse(fromDay);
      LocalDate last = isEmpty(toDay) ? first : LocalDate.parse(toDay);
      return new AbsenceWanted(
          staff,
          AbsenceKind.valueOf(kind),
          at(first, isEmpty(fromTime) ? LocalTime.MIDNIGHT : LocalTime.parse(fromTime), zone),
          isEmpty(toTime)
              ? at(last.plusDays(1), LocalTime.MIDNIGHT, zone)
              : at(last, LocalTime.parse(toTime), zone));
    } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
      throw new InvalidValue("an absence has a person, a kind and a first day");
    }
  }

  private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }

  /** What was typed, so that a question about it can be told from one about something else. */
  @Override
  public String toString() {
    return String.join(" ", String.valueOf(staff), kind, fromDay, fromTime, toDay, toTime);
  }

  public String getStaff() {
    return staff;
  }

  public void setStaff(String staff) {
    this.staff = staff;
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
}
