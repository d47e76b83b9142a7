package io.vitrine.booking.worked.page;

import io.vitrine.booking.worked.HoursSaid;
import io.vitrine.booking.worked.WorkedDay;
import io.vitrine.booking.worked.WorkedTime;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** The fields of a day's hours: on the shop's clock, all breaks in minutes. */
public final class HoursForm {

  private String from = "";
  private String to = "";
  private String pause = "0";
  private boolean none;

  /** As it was said last, or as it was planned. */
  void begin(WorkedDay day, ZoneId zone) {
    if (day.said().isPresent()) {
      WorkedTime said = day.said().get();
      none = said.presence().isEmpty();
      said.presence().ifPresent(it -> times(it.from(), it.to(), zone));
      pause = String.valueOf(said.pause().toMinutes());
    } else if (!day.plan().isEmpty()) {
      List<WorkTime> plan = day.plan();
      times(plan.get(0).from(), plan.get(plan.size() - 1).to(), zone);
      pause = String.valueOf(day.plannedPause().toMinutes());
    }
  }

  private void times(Instant first, Instant last, ZoneId zone) {
    from = LocalTime.ofInstant(first, zone).toString();
    to = LocalTime.ofInstant(last, zone).toString();
  }

  /**
   * @throws InvalidValue when what was typed are no hours
   */
  HoursSaid said() {
    try {
      return none
          ? HoursSaid.none()
          : new HoursSaid(
              LocalTime.parse(from),
              LocalTime.parse(to),
              pause == null || pause.isBlank() ? 0 : Integer.parseInt(pause.strip()));
    } catch (DateTimeException | NumberFormatException | NullPointerException e) {
      throw new InvalidValue("hours have a begin, an end and minutes of breaks");
    }
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

  public String getPause() {
    return pause;
  }

  public void setPause(String pause) {
    this.pause = pause;
  }

  public boolean isNone() {
    return none;
  }

  public void setNone(boolean none) {
    this.none = none;
  }
}
