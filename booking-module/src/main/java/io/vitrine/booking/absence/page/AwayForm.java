package io.vitrine.booking.absence.page;

import io.vitrine.booking.absence.AbsenceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Why somebody is away and when, as it is typed: on the shop's clock; without times whole days,
 * without a last day the first alone.
 */
public abstract class AwayForm {

  private String kind = AbsenceKind.HOLIDAY.name();
  private String fromDay;
  private String fromTime;
  private String toDay;
  private String toTime;

  /**
   * @throws IllegalArgumentException when there is no such kind
   */
  protected final AbsenceKind kind() {
    return AbsenceKind.valueOf(kind);
  }

  /**
   * @throws RuntimeException when what was typed is no time
   */
  protected final Instant from(ZoneId zone) {
    return at(
        LocalDate.parse(fromDay),
        isEmpty(fromTime) ? LocalTime.MIDNIGHT : LocalTime.parse(fromTime),
        zone);
  }

  /**
   * @throws RuntimeException when what was typed is no time
   */
  protected final Instant to(ZoneId zone) {
    LocalDate last = LocalDate.parse(isEmpty(toDay) ? fromDay : toDay);
    return isEmpty(toTime)
        ? at(last.plusDays(1), LocalTime.MIDNIGHT, zone)
        : at(last, LocalTime.parse(toTime), zone);
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
    return String.join(" ", kind, fromDay, fromTime, toDay, toTime);
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
