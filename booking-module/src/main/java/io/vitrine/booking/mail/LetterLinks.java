package io.vitrine.booking.mail;

/**
 * Where a letter leads.
 *
 * @param appointment the customer's own page
 * @param booking where anybody books
 * @param stop where the customer says that she wants no letters but those she asks for
 */
public record LetterLinks(String appointment, String booking, String stop) {

  /** The links beside the one to an appointment, which all lie on the same site. */
  static LetterLinks beside(String appointment) {
    int token = appointment.lastIndexOf('/') + 1;
    String root = appointment.substring(0, appointment.indexOf("/appointment/"));
    return new LetterLinks(
        appointment, root + "/book", root + "/letters/" + appointment.substring(token));
  }
}
