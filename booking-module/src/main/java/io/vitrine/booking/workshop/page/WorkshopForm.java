package io.vitrine.booking.workshop.page;

import io.vitrine.booking.workshop.WorkshopSketch;
import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;

/** The fields of a workshop, on the shop's clock. */
public final class WorkshopForm {

  private String titleFr;
  private String titleEn;
  private String aboutFr;
  private String aboutEn;
  private String host;
  private String second;
  private String room;
  private String day;
  private String time = "18:00";
  private String minutes = "90";
  private String preparation = "30";
  private String tidying = "30";
  private String places = "12";
  private String untilDay;
  private String untilTime;

  /** Shows what is planned. */
  void show(WorkshopSketch sketch, ZoneId zone) {
    titleFr = sketch.texts().titleFr();
    titleEn = sketch.texts().titleEn();
    aboutFr = sketch.texts().aboutFr();
    aboutEn = sketch.texts().aboutEn();
    host = sketch.hosts().get(0);
    second = sketch.hosts().size() > 1 ? sketch.hosts().get(1) : "";
    room = sketch.room();
    ZonedDateTime from = sketch.from().atZone(zone);
    day = from.toLocalDate().toString();
    time = from.toLocalTime().toString();
    minutes = String.valueOf(sketch.lengths().minutes());
    preparation = String.valueOf(sketch.lengths().preparation());
    tidying = String.valueOf(sketch.lengths().tidying());
    places = String.valueOf(sketch.places());
    if (!sketch.reserveUntil().equals(sketch.from())) {
      ZonedDateTime until = sketch.reserveUntil().atZone(zone);
      untilDay = until.toLocalDate().toString();
      untilTime = until.toLocalTime().toString();
    }
  }

  /** The same on another day, which is yet to be said. */
  void again() {
    day = "";
    untilDay = "";
    untilTime = "";
  }

  /**
   * @throws InvalidValue when a day, a time or a number is none
   */
  WorkshopSketch sketch(ZoneId zone) {
    try {
      Instant from = isEmpty(day) || isEmpty(time) ? null : at(day, time, zone);
      Instant until = isEmpty(untilDay) ? null : at(untilDay, or(untilTime, "12:00"), zone);
      return new WorkshopSketch(
          new WorkshopSketch.Texts(titleFr, titleEn, aboutFr, aboutEn),
          Arrays.asList(host, second),
          room,
          from,
          new WorkshopSketch.Lengths(number(preparation), number(minutes), number(tidying)),
          number(places),
          until);
    } catch (DateTimeException | NumberFormatException e) {
      throw new InvalidValue("a day, a time or a number cannot be read");
    }
  }

  private static Instant at(String day, String time, ZoneId zone) {
    return LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(zone).toInstant();
  }

  private static int number(String text) {
    return isEmpty(text) ? 0 : Integer.parseInt(text.strip());
  }

  private static String or(String text, String other) {
    return isEmpty(text) ? other : text;
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }

  public String getTitleFr() {
    return titleFr;
  }

  public void setTitleFr(String titleFr) {
    this.titleFr = titleFr;
  }

  public String getTitleEn() {
    return titleEn;
  }

  public void setTitleEn(String titleEn) {
    this.titleEn = titleEn;
  }

  public String getAboutFr() {
    return aboutFr;
  }

  public void setAboutFr(String aboutFr) {
    this.aboutFr = aboutFr;
  }

  public String getAboutEn() {
    return aboutEn;
  }

  public void setAboutEn(String aboutEn) {
    this.aboutEn = aboutEn;
  }

  public String getHost() {
    return host;
  }

  public void setHost(String host) {
    this.host = host;
  }

  public String getSecond() {
    return second;
  }

  public void setSecond(String second) {
    this.second = second;
  }

  public String getRoom() {
    return room;
  }

  public void setRoom(String room) {
    this.room = room;
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

  public String getMinutes() {
    return minutes;
  }

  public void setMinutes(String minutes) {
    this.minutes = minutes;
  }

  public String getPreparation() {
    return preparation;
  }

  public void setPreparation(String preparation) {
    this.preparation = preparation;
  }

  public String getTidying() {
    return tidying;
  }

  public void setTidying(String tidying) {
    this.tidying = tidying;
  }

  public String getPlaces() {
    return places;
  }

  public void setPlaces(String places) {
    this.places = places;
  }

  public String getUntilDay() {
    return untilDay;
  }

  public void setUntilDay(String untilDay) {
    this.untilDay = untilDay;
  }

  public String getUntilTime() {
    return untilTime;
  }

  public void setUntilTime(String untilTime) {
    this.untilTime = untilTime;
  }
}
