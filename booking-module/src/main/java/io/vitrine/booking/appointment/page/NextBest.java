package io.vitrine.booking.appointment.page;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.appointment.Alternative;
import io.vitrine.shell.page.Formats;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The next best step in one sentence: "Camille est libre à 10 h 45, 11 h 15, ou demain à 9 h 30."
 */
final class NextBest {

  private final ZoneId zone;
  private final Locale locale;
  private final ResourceBundle texts;

  NextBest(ZoneId zone, Locale locale) {
    this.zone = zone;
    this.locale = locale;
    this.texts = ResourceBundle.getBundle("io.vitrine.booking.appointment.texts", locale);
  }

  /** Such as "10 h 30". */
  String time(Instant at) {
    return Formats.time(at, zone.getId(), locale);
  }

  /**
   * @param wanted the time that is gone; times of its day are named without a day
   * @param others other free times; at least one
   */
  String sentence(Instant wanted, List<Alternative> others, Instant now) {
    boolean one =
        others.stream().map(other -> other.adviser().staff()).distinct().count() == 1
            && others.get(0).adviser().shown().isPresent();
    LocalDate said = day(wanted);
    List<String> times = new ArrayList<>();
    for (Alternative other : others) {
      String time = named(other.from(), said, now, times.isEmpty());
      times.add(one ? time : withName(time, other.adviser()));
      said = day(other.from());
    }
    return one
        ? say("next.one", others.get(0).adviser().shown().orElseThrow(), orList(times))
        : say("next.several", orList(times));
  }

  private String named(Instant at, LocalDate said, Instant now, boolean first) {
    LocalDate day = day(at);
    if (day.equals(said)) {
      return first ? say("next.at", time(at)) : time(at);
    }
    if (day.equals(day(now))) {
      return say("next.today", time(at));
    }
    return day.equals(day(now).plusDays(1))
        ? say("next.tomorrow", time(at))
        : say("next.day", Formats.dayDate(at, zone.getId(), locale), time(at));
  }

  private String orList(List<String> times) {
    int last = times.size() - 1;
    return last == 0
        ? times.get(0)
        : say("next.or", String.join(", ", times.subList(0, last)), times.get(last));
  }

  private String withName(String time, Adviser adviser) {
    return adviser.shown().map(name -> say("next.with", time, name)).orElse(time);
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  private String say(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }
}
