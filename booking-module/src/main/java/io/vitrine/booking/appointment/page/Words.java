package io.vitrine.booking.appointment.page;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.appointment.AppointmentAnswer;
import io.vitrine.booking.appointment.Reason;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/** The texts of the appointment pages in the reader's language. */
@RequestScoped
public class Words {

  private final Language language;

  @Inject
  public Words(Language language) {
    this.language = language;
  }

  Words() {
    this(null);
  }

  Locale locale() {
    return language.getLocale();
  }

  String say(String key, Object... arguments) {
    Locale locale = language.getLocale();
    String text =
        ResourceBundle.getBundle("io.vitrine.booking.appointment.texts", locale).getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  /** As the staff reads it: with everybody's name. */
  public Refusal refusal(AppointmentAnswer.Refused refused) {
    return refusal(refused, Adviser::name);
  }

  private Refusal refusal(AppointmentAnswer.Refused refused, Function<Adviser, String> called) {
    Refusal bare = refusal(refused.reason());
    return new Refusal(
        bare.title(),
        bare.text(),
        refused.alternatives().stream()
            .map(
                a ->
                    new Refusal.Other(
                        a.from(), called.apply(a.adviser()), a.from() + "|" + a.adviser().staff()))
            .toList());
  }

  /**
   * As a customer reads it: with the names of those who let themselves be named. Of a time that is
   * gone it says which, and what is free instead.
   */
  Refusal refusal(AppointmentAnswer.Refused refused, Instant wanted, String zone, Instant now) {
    Refusal plain = refusal(refused, adviser -> adviser.shown().orElse(""));
    if (refused.reason() != Reason.TAKEN || refused.alternatives().isEmpty()) {
      return plain;
    }
    NextBest next = new NextBest(ZoneId.of(zone), locale());
    return new Refusal(
        say("next.taken", next.time(wanted)),
        next.sentence(wanted, refused.alternatives(), now) + " " + say("next.kept"),
        plain.others());
  }

  /** A "no" without another time. */
  Refusal refusal(Enum<?> reason, Object... arguments) {
    String name = "refusal." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Refusal(say(name + ".title"), say(name + ".detail", arguments), List.of());
  }
}
