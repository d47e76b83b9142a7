package io.vitrine.store.closing.page;

import io.vitrine.store.closing.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A period as people say it. */
final class PeriodWords {

  private PeriodWords() {}

  static String of(Period period, Locale locale) {
    String pattern =
        switch (period.kind()) {
          case DAY -> "EEE d MMM uuuu";
          case MONTH -> "LLLL uuuu";
          case YEAR -> "uuuu";
        };
    return DateTimeFormatter.ofPattern(pattern, locale).format(period.first());
  }
}
