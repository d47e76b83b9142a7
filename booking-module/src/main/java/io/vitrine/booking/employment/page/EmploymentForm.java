package io.vitrine.booking.employment.page;

import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.employment.EmploymentSheets.Agreed;
import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is agreed with a person, as a manager types it. */
public class EmploymentForm {

  private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?:[:hH](\\d{2}))?");

  private String from;
  private String week;
  private String adultOn;
  private String sundaysSaidOn;
  private List<String> freeDays = List.of();

  void show(Agreed agreed, LocalDate day) {
    Employment it = agreed.employment();
    from = day.toString();
    week = "%d:%02d".formatted(it.weeklyMinutes() / 60, it.weeklyMinutes() % 60);
    adultOn = it.isMinorOn(day) ? it.adultOn().toString() : null;
    sundaysSaidOn = agreed.sundaysSaidOn() == null ? null : agreed.sundaysSaidOn().toString();
    freeDays = it.freeDays().stream().map(Enum::name).toList();
  }

  /**
   * @throws InvalidValue if it agrees on nothing
   */
  Employment employment(String staff) {
    if (from == null || from.isBlank()) {
      throw new InvalidValue("an employment has a first day");
    }
    Set<DayOfWeek> free =
        freeDays.stream().map(EmploymentForm::weekday).collect(Collectors.toSet());
    return new Employment(staff, day(from), minutes(), day(adultOn), free, sundaysSaid() != null);
  }

  LocalDate sundaysSaid() {
    return day(sundaysSaidOn);
  }

  private int minutes() {
    Matcher typed = HOURS.matcher(week == null ? "" : week.strip());
    if (!typed.matches()) {
      throw new InvalidValue("a week is said in hours and minutes, like 35:00");
    }
    int minutes = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
    return Integer.parseInt(typed.group(1)) * 60 + minutes;
  }

  private static DayOfWeek weekday(String name) {
    try {
      return DayOfWeek.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("there is no weekday of that name");
    }
  }

  private static LocalDate day(String typed) {
    try {
      return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
    } catch (DateTimeException e) {
      throw new InvalidValue("a day is written like 2026-12-01");
    }
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getWeek() {
    return week;
  }

  public void setWeek(String week) {
    this.week = week;
  }

  public String getAdultOn() {
    return adultOn;
  }

  public void setAdultOn(String adultOn) {
    this.adultOn = adultOn;
  }

  public String getSundaysSaidOn() {
    return sundaysSaidOn;
  }

  public void setSundaysSaidOn(String sundaysSaidOn) {
    this.sundaysSaidOn = sundaysSaidOn;
  }

  public List<String> getFreeDays() {
    return freeDays;
  }

  public void setFreeDays(List<String> freeDays) {
    this.freeDays = freeDays == null ? List.of() : freeDays;
  }
}
