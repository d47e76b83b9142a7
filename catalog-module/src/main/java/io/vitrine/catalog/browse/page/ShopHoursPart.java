package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.shop.Shop.ExceptionalDay;
import io.vitrine.catalog.shop.Shop.Hours;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** The week of the shop that is looked at, and the days on which it is otherwise. */
@Named
@RequestScoped
public class ShopHoursPart {

  private static final int DAYS_AHEAD = 60;

  private final ShopsPage page;
  private final Texts texts;
  private final Clock clock;
  private final HoursWords words;

  private List<Day> week;
  private List<Special> specials;

  @Inject
  public ShopHoursPart(ShopsPage page, Texts texts, Clock clock) {
    this.page = page;
    this.texts = texts;
    this.clock = clock;
    this.words = new HoursWords(texts);
  }

  /** One day of the week and its hours. */
  public record Day(String name, String hours, boolean today) {}

  public List<Day> getWeek() {
    if (week == null) {
      week = readWeek();
    }
    return week;
  }

  private List<Day> readWeek() {
    DayOfWeek today = now().getDayOfWeek();
    List<Day> week = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Hours> hours = page.shop().hours().stream().filter(h -> h.weekday() == day).toList();
      week.add(
          new Day(
              day.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()),
              words.of(hours),
              day == today));
    }
    return week;
  }

  /** A day with other hours, and why. */
  public record Special(String day, String hours, String reason) {}

  public List<Special> getSpecials() {
    if (specials == null) {
      specials = readSpecials();
    }
    return specials;
  }

  private List<Special> readSpecials() {
    LocalDate today = now().toLocalDate();
    DateTimeFormatter format = DateTimeFormatter.ofPattern("EEEE d MMMM", texts.locale());
    return page.shop().exceptionalDays().stream()
        .filter(d -> !d.day().isBefore(today) && d.day().isBefore(today.plusDays(DAYS_AHEAD)))
        .map(ExceptionalDay::day)
        .distinct()
        .map(
            day -> new Special(format.format(day), words.of(page.shop().hoursOn(day)), reason(day)))
        .toList();
  }

  private String reason(LocalDate day) {
    return page.shop().exceptionalDays().stream()
        .filter(d -> d.day().equals(day) && d.reason() != null)
        .findFirst()
        .map(d -> d.reason().in(texts.locale()))
        .orElse("");
  }

  private ZonedDateTime now() {
    return clock.instant().atZone(page.shop().zone());
  }
}
