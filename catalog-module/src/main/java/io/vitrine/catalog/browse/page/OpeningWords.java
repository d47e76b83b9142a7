package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.shop.Shop.Opening;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** "Ferme dans 20 minutes", "Ouvre demain à 10 h": a shop's opening as one says it at its door. */
final class OpeningWords {

  private static final int SOON_MINUTES = 60;
  private static final int BY_WEEKDAY = 6;

  private final Opening opening;
  private final ZonedDateTime now;
  private final Texts texts;

  OpeningWords(Opening opening, ZonedDateTime now, Texts texts) {
    this.opening = opening;
    this.now = now;
    this.texts = texts;
  }

  String words() {
    return opening
        .changes()
        .map(opening.open() ? this::until : this::again)
        .orElseGet(() -> texts.of("opening.closed"));
  }

  /** Open, soon to close, or closed. */
  String tone() {
    if (!opening.open()) {
      return "plain";
    }
    return opening.changes().filter(this::isSoon).isPresent() ? "warn" : "good";
  }

  private String until(ZonedDateTime closes) {
    return isSoon(closes)
        ? texts.of("opening.closes.soon", minutes(closes))
        : texts.of("opening.until", time(closes));
  }

  private String again(ZonedDateTime opens) {
    long days = opens.toLocalDate().toEpochDay() - now.toLocalDate().toEpochDay();
    if (days == 0) {
      return texts.of("opening.opens.today", time(opens));
    }
    if (days == 1) {
      return texts.of("opening.opens.tomorrow", time(opens));
    }
    return texts.of(
        days <= BY_WEEKDAY ? "opening.opens.weekday" : "opening.opens.date",
        DateTimeFormatter.ofPattern(days <= BY_WEEKDAY ? "EEEE" : "EEEE d MMMM", texts.locale())
            .format(opens),
        time(opens));
  }

  private boolean isSoon(ZonedDateTime closes) {
    return minutes(closes) <= SOON_MINUTES;
  }

  /** Begun minutes count: at 18 h 59 and 30 seconds there is one left. */
  private long minutes(ZonedDateTime closes) {
    return Duration.between(now, closes).plusSeconds(59).toMinutes();
  }

  private String time(ZonedDateTime time) {
    String pattern = texts.of(time.getMinute() == 0 ? "time.full" : "time.pattern");
    return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(time);
  }
}
