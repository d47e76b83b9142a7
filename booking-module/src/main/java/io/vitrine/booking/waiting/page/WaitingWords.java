package io.vitrine.booking.waiting.page;

import io.vitrine.booking.waiting.Hours;
import io.vitrine.booking.waiting.Wish;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the waiting list in the reader's language. */
@RequestScoped
public class WaitingWords {

  private static final int DAY = 24 * 60;

  private final Language language;

  @Inject
  public WaitingWords(Language language) {
    this.language = language;
  }

  WaitingWords() {
    this(null);
  }

  /** A "no" as a page shows it. */
  public record Said(String title, String text) {}

  String say(String key, Object... arguments) {
    String text =
        ResourceBundle.getBundle("io.vitrine.booking.waiting.texts", locale()).getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale()).format(arguments);
  }

  Said refusal(Enum<?> reason) {
    return refusal(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  Said refusal(String name, Object... arguments) {
    return new Said(
        say("refusal." + name + ".title"), say("refusal." + name + ".detail", arguments));
  }

  /** "lundi, samedi ; de 10 h 00 à 12 h 00 ; jusqu’au 31 décembre 2026" */
  String wish(Wish wish) {
    Hours hours = wish.hours();
    List<String> days =
        java.util.Arrays.stream(DayOfWeek.values())
            .filter(hours.days()::contains)
            .map(day -> day.getDisplayName(TextStyle.FULL, locale()))
            .toList();
    return say(
        "wish",
        days.size() == 7 ? say("everyDay") : Formats.list(days, locale()),
        hours.from() == 0 && hours.until() == DAY
            ? say("anyHour")
            : say("between", clock(hours.from()), clock(hours.until())),
        Formats.date(wish.lastDay().atTime(12, 0).toInstant(ZoneOffset.UTC), "UTC", locale()));
  }

  /** An hour of the wall, such as "10 h 00". */
  String clock(int minute) {
    LocalTime time = minute == DAY ? LocalTime.MIDNIGHT : LocalTime.ofSecondOfDay(minute * 60L);
    return Formats.time(
        java.time.LocalDate.EPOCH.atTime(time).toInstant(ZoneOffset.UTC), "UTC", locale());
  }

  Locale locale() {
    return language.getLocale();
  }

  String code() {
    return language.getCode();
  }
}
