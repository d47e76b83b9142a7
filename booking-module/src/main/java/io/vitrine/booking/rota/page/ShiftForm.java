package io.vitrine.booking.rota.page;

import io.vitrine.booking.rota.ShiftChange;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a manager types: texts, until they are asked for as a change. A shift that is split has a
 * second part, of the same person or of another.
 */
public class ShiftForm {

  private String staff;
  private String day;
  private String from = "10:00";
  private String to = "18:00";
  private String break1From = "13:00";
  private String break1To = "14:00";
  private String break2From;
  private String break2To;
  private String part2Staff;
  private String part2From;
  private String part2To;

  /** What was typed, so that a question about it can be told from one about something else. */
  @Override
  public String toString() {
    return String.join(
        " ",
        staff,
        day,
        from,
        to,
        break1From,
        break1To,
        break2From,
        break2To,
        part2Staff,
        part2From,
        part2To);
  }

  void show(String person, WorkTime time) {
    staff = person;
    day = time.day().toString();
    from = time.localFrom().toString();
    to = time.localTo().toString();
    show(time.localBreaks());
  }

  private void show(List<WorkTime.Pause> breaks) {
    break1From = breaks.isEmpty() ? null : breaks.get(0).from().toString();
    break1To = breaks.isEmpty() ? null : breaks.get(0).to().toString();
    break2From = breaks.size() < 2 ? null : breaks.get(1).from().toString();
    break2To = breaks.size() < 2 ? null : breaks.get(1).to().toString();
  }

  /** Where the shift was dropped; what the address leaves out stays as it is. */
  void take(Map<String, String> address) {
    staff = address.getOrDefault("staff", staff);
    day = address.getOrDefault("day", day);
    if (isClock(address.get("from")) && isClock(address.get("to"))) {
      from = address.get("from");
      to = address.get("to");
      List<WorkTime.Pause> breaks = pauses(address.getOrDefault("breaks", ""));
      show(breaks);
    }
    if (address.containsKey("split")) {
      split();
    }
  }

  private static boolean isClock(String text) {
    return text != null && text.matches("([01]\\d|2[0-3]):[0-5]\\d");
  }

  /** {@code 13:00-14:00,16:00-16:15}; what cannot be read is no break. */
  private static List<WorkTime.Pause> pauses(String written) {
    List<WorkTime.Pause> pauses = new ArrayList<>();
    for (String pause : written.split(",")) {
      String[] ends = pause.split("-");
      try {
        if (ends.length == 2) {
          pauses.add(new WorkTime.Pause(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
        }
      } catch (DateTimeException unreadable) {
        // the form shows no break then
      }
    }
    return pauses;
  }

  /** In two where the first break lies; without one in the middle, on a quarter of an hour. */
  private void split() {
    part2Staff = staff;
    part2To = to;
    if (break1From != null) {
      to = break1From;
      part2From = break1To;
      break1From = null;
      break1To = null;
    } else {
      LocalTime begin = clock(from);
      int minutes = (int) Duration.between(begin, clock(to)).toMinutes();
      LocalTime middle = begin.plusMinutes(Math.max(15, minutes / 30 * 15));
      to = middle.toString();
      part2From = middle.toString();
    }
  }

  public boolean isSplit() {
    return part2From != null || part2To != null;
  }

  /**
   * What is wanted.
   *
   * @param shift whose form it is; {@code null} for a new one
   * @param fresh whether that shift is not published yet
   * @throws InvalidValue if the texts make no working time
   */
  List<ShiftChange> changes(String shift, boolean fresh, ZoneId zone) {
    List<ShiftChange> changes = new ArrayList<>();
    WorkTime first = time(zone, from, to);
    changes.add(
        shift == null
            ? ShiftChange.added(staff, first)
            : new ShiftChange(shift, fresh, staff, first));
    if (isSplit()) {
      String other = part2Staff == null ? staff : part2Staff;
      changes.add(ShiftChange.added(other, time(zone, part2From, part2To)));
    }
    return changes;
  }

  private WorkTime time(ZoneId zone, String begin, String end) {
    try {
      List<WorkTime.Pause> breaks = new ArrayList<>();
      add(breaks, break1From, break1To);
      add(breaks, break2From, break2To);
      List<WorkTime.Pause> inside =
          isSplit()
              ? breaks.stream().filter(p -> lies(p, clock(begin), clock(end))).toList()
              : breaks;
      return WorkTime.of(LocalDate.parse(said(day)), zone, clock(begin), clock(end), inside);
    } catch (DateTimeException e) {
      throw new InvalidValue("a day or a time is missing or cannot be read");
    }
  }

  private static boolean lies(WorkTime.Pause pause, LocalTime begin, LocalTime end) {
    return pause.from().isAfter(begin)
        && (pause.to().isBefore(end) || end.equals(LocalTime.MIDNIGHT));
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

  public String getPart2Staff() {
    return part2Staff;
  }

  public void setPart2Staff(String staff) {
    this.part2Staff = staff;
  }

  public String getPart2From() {
    return part2From;
  }

  public void setPart2From(String time) {
    this.part2From = time;
  }

  public String getPart2To() {
    return part2To;
  }

  public void setPart2To(String time) {
    this.part2To = time;
  }
}
