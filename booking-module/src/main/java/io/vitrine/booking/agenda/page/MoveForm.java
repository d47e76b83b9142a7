package io.vitrine.booking.agenda.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** To when, with whom and why, as it is typed. */
public class MoveForm {

  private String staff;
  private String day;
  private String time;
  private String reason;

  void show(Instant from, String adviser, ZoneId zone) {
    LocalDateTime wall = LocalDateTime.ofInstant(from, zone);
    staff = adviser;
    day = wall.toLocalDate().toString();
    time = wall.toLocalTime().toString();
  }

  /** The instant at which the clock on the wall shows that; empty when it never does. */
  Optional<Instant> from(ZoneId zone) {
    try {
      LocalDateTime wall = LocalDate.parse(said(day)).atTime(LocalTime.parse(said(time)));
      return zone.getRules().getValidOffsets(wall).stream().findFirst().map(wall::toInstant);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String said(String text) {
    return text == null ? "" : text;
  }

  public String getStaff() {
    return staff;
  }

  public void setStaff(String staff) {
    this.staff = staff;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getTime() {
    return time;
  }

  public void setTime(String time) {
    this.time = time;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
