package io.vitrine.booking.worked.page;

import io.vitrine.booking.staff.Team;
import io.vitrine.booking.worked.WorkedDay;
import io.vitrine.booking.worked.WorkedTime;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** Says hours that were planned and worked. */
@RequestScoped
public class HoursWords {

  private static final String TEXTS = "io.vitrine.booking.worked.texts";

  private final Language language;
  private final Team team;

  @Inject
  public HoursWords(Language language, Team team) {
    this.language = language;
    this.team = team;
  }

  HoursWords() {
    this(null, null);
  }

  String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }

  String day(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, language.getLocale()).format(day);
  }

  /** {@code 7 h 30} */
  String length(Duration length) {
    return say("hours", length.toHours(), "%02d".formatted(length.toMinutesPart()));
  }

  /** {@code + 0 h 30}; nothing for none. */
  String difference(Duration difference) {
    return difference.isZero()
        ? ""
        : (difference.isNegative() ? "−\u202f" : "+\u202f") + length(difference.abs());
  }

  /** The plan of a day, in words. */
  String plan(WorkedDay day, ZoneId zone) {
    return day.plan().isEmpty()
        ? say("unplanned")
        : say(
            "planned",
            day.plan().stream()
                .map((WorkTime it) -> span(it.from(), it.to(), zone))
                .collect(Collectors.joining(", ")),
            length(day.planned()));
  }

  /** What was said of a day. */
  String said(WorkedTime word, ZoneId zone) {
    return word.presence()
        .map(
            it ->
                word.pause().isZero()
                    ? span(it.from(), it.to(), zone)
                    : say("withPause", span(it.from(), it.to(), zone), word.pause().toMinutes()))
        .orElseGet(() -> say("notWorked"));
  }

  /** What was said of a day, who said it and when. */
  String history(WorkedTime word, ZoneId zone) {
    return say(
        "history",
        said(word, zone),
        name(word.by()),
        Formats.dateTime(word.at(), zone.getId(), language.getLocale()));
  }

  String confirmed(String by, Instant at, ZoneId zone) {
    return say("confirmedBy", name(by), Formats.dateTime(at, zone.getId(), language.getLocale()));
  }

  private String name(String staff) {
    return team.nameOf(staff).orElse(staff);
  }

  private String span(Instant from, Instant to, ZoneId zone) {
    return Formats.time(from, zone.getId(), language.getLocale())
        + " – "
        + Formats.time(to, zone.getId(), language.getLocale());
  }
}
