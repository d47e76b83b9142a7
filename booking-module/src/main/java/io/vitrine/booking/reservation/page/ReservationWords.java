package io.vitrine.booking.reservation.page;

import io.vitrine.booking.reservation.ReservationAnswer;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** The texts of workshops for customers, in the reader's language. */
@RequestScoped
public class ReservationWords {

  private static final String TEXTS = "io.vitrine.booking.reservation.texts";

  private final Language language;

  @Inject
  public ReservationWords(Language language) {
    this.language = language;
  }

  ReservationWords() {
    this(null);
  }

  /** A "no" as a page shows it. */
  public record Said(String title, String text) {}

  String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }

  Said refusal(ReservationAnswer.Refused refused) {
    return refusal(name(refused.reason()), refused.left());
  }

  Said refusal(Enum<?> reason) {
    return refusal(name(reason), 0);
  }

  Said refusal(String name, Object... arguments) {
    return new Said(
        say("refusal." + name + ".title"), say("refusal." + name + ".detail", arguments));
  }

  private static String name(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** "9 places libres sur 12", or that one can wait. */
  String left(Workshop it) {
    return it.free() == 0 ? say("full") : say("left", it.free(), it.places());
  }

  /** "2 h", "1 h 30", "45 min". */
  String length(int minutes) {
    if (minutes < 60) {
      return say("minutes", minutes);
    }
    return minutes % 60 == 0
        ? say("hours", minutes / 60)
        : say("hoursAndMinutes", minutes / 60, String.format("%02d", minutes % 60));
  }

  String moment(Workshop it) {
    return Formats.dateTime(it.from(), it.zone(), locale());
  }

  Locale locale() {
    return language.getLocale();
  }

  String code() {
    return language.getCode();
  }
}
