package io.vitrine.booking.rota.page;

import io.vitrine.booking.labour.LabourWords;
import io.vitrine.booking.rota.RotaNews;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.worktime.WorkTime;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The board's words in one language. */
final class RotaTexts {

  private final Locale locale;
  private final ResourceBundle texts;

  RotaTexts(Locale locale) {
    this.locale = locale;
    this.texts =
        ResourceBundle.getBundle(
            "io.vitrine.booking.rota.texts",
            locale,
            Thread.currentThread().getContextClassLoader());
  }

  String of(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }

  String plain(String key) {
    return texts.getString(key);
  }

  String day(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(day);
  }

  /** {@code samedi 12 décembre} */
  String longDay(LocalDate day) {
    return day(day, "EEEE d MMMM");
  }

  String clock(LocalTime time) {
    return time.toString();
  }

  String duration(Duration length) {
    return of("worked", length.toHours(), "%02d".formatted(length.toMinutesPart()));
  }

  String span(WorkTime time) {
    return clock(time.localFrom()) + "–" + clock(time.localTo());
  }

  String breaks(WorkTime time) {
    return time.localBreaks().stream()
        .map(p -> of("break", clock(p.from()), clock(p.to())))
        .collect(Collectors.joining(", "));
  }

  /** What changed on a day, as the person will read it. */
  String line(RotaNews.Line line) {
    String day = longDay(line.day());
    if (line.isGone()) {
      return of("diff.gone", day, span(line.before()));
    }
    if (line.isNew()) {
      return of("diff.new", day, span(line.after()));
    }
    return line.before().day().equals(line.after().day())
        ? of("diff.changed", day, whole(line.after()), whole(line.before()))
        : of(
            "diff.moved",
            day,
            span(line.after()),
            longDay(line.before().day()),
            span(line.before()));
  }

  private String whole(WorkTime time) {
    return time.breaks().isEmpty() ? span(time) : span(time) + ", " + breaks(time);
  }

  /** Everything about a person's week that deserves a look. */
  List<String> remarks(RotaSheet.Person person) {
    List<String> lines = new ArrayList<>();
    LabourWords law = new LabourWords(locale);
    person.breaches().forEach(breach -> lines.add(law.line(breach, person.name())));
    for (RotaSheet.Duty duty : person.shifts()) {
      if (duty.outsideHours() && duty.isPlanned()) {
        lines.add(
            of("remark.OUTSIDE", person.name(), longDay(duty.time().day()), span(duty.time())));
      }
    }
    return lines;
  }
}
