package io.vitrine.booking.weeks.page;

import io.vitrine.booking.rota.RotaNews;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.weeks.WeekSheet;
import io.vitrine.booking.worktime.Break;
import io.vitrine.booking.worktime.Week;
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
import java.util.Locale;
import java.util.stream.Collectors;

/** Says days, hours and changes of somebody's weeks. */
@RequestScoped
public class WeekWords {

  private static final String TEXTS = "io.vitrine.booking.weeks.texts";

  private final Language language;
  private final Shops shops;

  @Inject
  public WeekWords(Language language, Shops shops) {
    this.language = language;
    this.shops = shops;
  }

  WeekWords() {
    this(null, null);
  }

  String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }

  String title(Week week) {
    return say(
        "week", String.valueOf(week.number()), date(week.monday()), date(week.days().get(6)));
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEE d MMM", locale()).format(day);
  }

  private String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM", locale()).format(day);
  }

  String hours(Instant from, Instant to, ZoneId zone) {
    return time(from, zone) + " – " + time(to, zone);
  }

  private String time(Instant at, ZoneId zone) {
    return Formats.time(at, zone.getId(), locale());
  }

  /** An absence is said by its last day, where it has more than one. */
  String away(WeekSheet.Line line) {
    LocalDate last = LocalDate.ofInstant(line.to().minusSeconds(1), line.zone());
    String what = say("line." + line.kind());
    if (line.kind() == WeekSheet.Kind.WORKSHOP) {
      return what + ", " + hours(line.from(), line.to(), line.zone());
    }
    return last.equals(line.day()) ? what : say("untilDay", what, day(last));
  }

  String breaks(WeekSheet.Line line) {
    return line.breaks().isEmpty()
        ? ""
        : say(
            "breaks",
            line.breaks().stream()
                .map((Break it) -> hours(it.from(), it.to(), line.zone()))
                .collect(Collectors.joining(", ")));
  }

  String length(Duration length) {
    return say("hours", length.toHours(), "%02d".formatted(length.toMinutesPart()));
  }

  String shop(String code) {
    return shops.find(code).map(ShopSheet::name).orElse(code);
  }

  String change(RotaNews.Line line) {
    String day = day(line.day());
    if (line.isNew()) {
      return say("change.new", day, time(line.after()));
    }
    if (line.isGone()) {
      return say("change.gone", day, time(line.before()));
    }
    return line.before().day().equals(line.after().day())
        ? say("change.moved", day, time(line.before()), time(line.after()))
        : say("change.day", day, time(line.after()), day(line.before().day()), time(line.before()));
  }

  private String time(WorkTime time) {
    return hours(time.from(), time.to(), time.zone());
  }

  private Locale locale() {
    return language.getLocale();
  }
}
