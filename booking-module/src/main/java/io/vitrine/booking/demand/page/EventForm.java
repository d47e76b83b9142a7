package io.vitrine.booking.demand.page;

import io.vitrine.booking.demand.event.DemandEvent;
import io.vitrine.booking.demand.event.StoredEvent;
import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;

/** The fields of an event as they are typed. */
public final class EventForm {

  private String name;
  private String from;
  private String until;
  private String begins;
  private String ends;
  private String percent = "120";
  private String extra = "0";

  void show(StoredEvent stored) {
    DemandEvent event = stored.event();
    name = event.name();
    from = event.from().toString();
    until = event.until().toString();
    begins = event.begins() == null ? "" : event.begins().toString();
    ends = event.ends() == null ? "" : event.ends().toString();
    percent = String.valueOf(event.percent());
    extra = String.valueOf(event.extra());
  }

  DemandEvent event() {
    try {
      LocalDate first = LocalDate.parse(from);
      return new DemandEvent(
          name,
          first,
          isEmpty(until) ? first : LocalDate.parse(until),
          time(begins),
          time(ends),
          isEmpty(percent) ? 100 : Integer.parseInt(percent.strip()),
          isEmpty(extra) ? 0 : Integer.parseInt(extra.strip()));
    } catch (DateTimeException | NumberFormatException | NullPointerException e) {
      throw new InvalidValue("an event has a first day, and whole numbers");
    }
  }

  private static LocalTime time(String typed) {
    return isEmpty(typed) ? null : LocalTime.parse(typed);
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getBegins() {
    return begins;
  }

  public void setBegins(String begins) {
    this.begins = begins;
  }

  public String getEnds() {
    return ends;
  }

  public void setEnds(String ends) {
    this.ends = ends;
  }

  public String getPercent() {
    return percent;
  }

  public void setPercent(String percent) {
    this.percent = percent;
  }

  public String getExtra() {
    return extra;
  }

  public void setExtra(String extra) {
    this.extra = extra;
  }
}
