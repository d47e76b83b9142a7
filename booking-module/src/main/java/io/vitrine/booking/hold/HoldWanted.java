package io.vitrine.booking.hold;

import io.vitrine.booking.appointment.AdviceWanted;
import io.vitrine.shell.InvalidValue;
import java.time.Instant;

/**
 * The time that somebody would like held.
 *
 * @param staff the adviser's staff number, or {@code null} for anyone suitable
 * @param language in which she wants to be advised, {@code fr} or {@code en}
 */
public record HoldWanted(String shop, String topic, String staff, Instant from, String language) {

  public HoldWanted {
    if (shop == null || topic == null || from == null) {
      throw new InvalidValue("what is held has a shop, a topic and a time");
    }
    if (!AdviceWanted.LANGUAGES.contains(String.valueOf(language))) {
      throw new InvalidValue("the house advises in fr or en, not in " + language);
    }
    staff = staff == null || staff.isBlank() ? null : staff;
  }
}
