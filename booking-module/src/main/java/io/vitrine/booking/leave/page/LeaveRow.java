package io.vitrine.booking.leave.page;

import io.vitrine.booking.leave.LeaveRequest;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/** A request as a line. */
public record LeaveRow(
    String id,
    String person,
    String kind,
    String when,
    String note,
    String reason,
    String state,
    String tone,
    boolean open) {

  private static final String TEXTS = "io.vitrine.booking.leave.texts";
  private static final String KINDS = "io.vitrine.booking.absence.texts";

  static LeaveRow of(LeaveRequest it, String person, ZoneId zone, Language language, Instant now) {
    String state =
        it.isTakenBack()
            ? "TAKEN_BACK"
            : it.state().isOpen() && !now.isBefore(it.to()) ? "OVER" : it.state().name();
    return new LeaveRow(
        it.id(),
        person,
        language.say(KINDS, "kind." + it.kind()),
        when(it, zone, language),
        it.note(),
        it.reason(),
        language.say(TEXTS, "state." + state),
        tone(state),
        it.state().isOpen() && now.isBefore(it.to()));
  }

  private static String tone(String state) {
    return switch (state) {
      case "APPROVED" -> "good";
      case "DECLINED", "TAKEN_BACK" -> "warn";
      default -> "plain";
    };
  }

  /** Whole days are said without hours. */
  private static String when(LeaveRequest it, ZoneId zone, Language language) {
    Locale locale = language.getLocale();
    boolean whole = isMidnight(it.from(), zone) && isMidnight(it.to(), zone);
    if (!whole) {
      return language.say(
          TEXTS,
          "fromTo",
          Formats.dateTime(it.from(), zone.getId(), locale),
          Formats.dateTime(it.to(), zone.getId(), locale));
    }
    String first = Formats.dayDate(it.from(), zone.getId(), locale);
    String last = Formats.dayDate(it.to().minusSeconds(1), zone.getId(), locale);
    return first.equals(last) ? first : language.say(TEXTS, "fromTo", first, last);
  }

  private static boolean isMidnight(Instant at, ZoneId zone) {
    return LocalTime.ofInstant(at, zone).equals(LocalTime.MIDNIGHT);
  }
}
