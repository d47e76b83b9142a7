package io.vitrine.booking.rota.page;

import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What a manager types: texts, until they are asked for as a working time. */
public class ShiftForm {

  private String staff;
  private String day;
  private String from = "10:00";
  private String to = "18:00";
  private String break1From = "13:00";
  private String break1To = "14:00";
  private String break2From;
  private String break2To;

  /** What was typed, so that a question about it can be told from one about something else. */
  @Override
  public String toString() {
    return String.join(" ", staff, day, from, to, break1From, break1To, break2From, break2To);
  }

  void show(String person, WorkTime time) {
    staff = person;
    day = time.day().toString();
    from = time.localFrom().toString();
    to = time.localTo().toString();
    List<WorkTime.Pause> breaks = time.localBreaks();
    break1From = breaks.isEmpty() ? null : breaks.get(0).from().toString();
    break1To = breaks.isEmpty() ? null : breaks.get(0).to().toString();
    break2From = breaks.size() < 2 ? null : breaks.get(1).from().toString();
    break2To = breaks.size() < 2 ? null : breaks.get(1).to().toString();
  }

  /**
   * @throws InvalidValue if the texts make no working time
   */
  WorkTime time(ZoneId zone) {
    try {
      List<WorkTime.Pause> breaks = new ArrayList<>();
      add(breaks, break1From, break1To);
      add(breaks, break2From, break2To);
      return WorkTime.of(LocalDate.parse(said(day)), zone, clock(from), clock(to), breaks);
    } catch (DateTimeException e) {
      throw new InvalidValue("a day or a time is missing or cannot be read");
    }
  }

  private static void add(List<WorkTime.Pause> breaks, String from, String to) {
    if (from != null || to != null) {
      breaks.add(new WorkTime.Pause(clock(from), clock(to)));
    }
  }

  private static LocalTime clock(String text) {
    return LocalTime.parse(said(text));
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

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getBreak1From() {
    return break1From;
  }

  public void setBreak1From(String time) {
    this.break1From = time;
  }

  public String getBreak1To() {
    return break1To;
  }

  public void setBreak1To(String time) {
    this.break1To = time;
  }

  public String getBreak2From() {
    return break2From;
  }

  public void setBreak2From(String time) {
    this.break2From = time;
  }

  public String getBreak2To() {
    return break2To;
  }

  public void setBreak2To(String time) {
    this.break2To = time;
  }
}
