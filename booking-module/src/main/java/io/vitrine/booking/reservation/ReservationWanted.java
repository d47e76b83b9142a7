package io.vitrine.booking.reservation;

import io.vitrine.booking.appointment.AdviceWanted;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.shell.InvalidValue;

/**
 * Places that somebody would like at a workshop.
 *
 * @param language in which she is written to
 * @param waits whether she waits in line when there are not enough
 */
public record ReservationWanted(
    String workshop, int places, String language, Customer customer, boolean waits) {

  /** A group of more calls the shop. */
  public static final int MOST_PLACES = 4;

  public ReservationWanted {
    if (workshop == null || customer == null) {
      throw new InvalidValue("places are reserved at a workshop, by somebody");
    }
    if (places < 1 || places > MOST_PLACES) {
      throw new InvalidValue("one to four places are reserved at once, not " + places);
    }
    if (!AdviceWanted.LANGUAGES.contains(String.valueOf(language))) {
      throw new InvalidValue("we write in fr or en, not " + language);
    }
  }
}
