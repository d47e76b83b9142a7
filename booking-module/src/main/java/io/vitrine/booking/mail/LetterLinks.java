package io.vitrine.booking.mail;

/**
 * Where a letter leads.
 *
 * @param appointment the customer's own page
 * @param booking where anybody books
 * @param stop where the customer says that she wants no letters but those she asks for
 * @param stopAtOnce where her mail program says so for her, by a request without a page
 */
public record LetterLinks(String appointment, String booking, String stop, String stopAtOnce) {

  /** The links beside the one to an appointment, which all lie on the same site. */
  static LetterLinks beside(String appointment) {
    String token = appointment.substring(appointment.lastIndexOf('/') + 1);
    String root = appointment.substring(0, appointment.indexOf("/appointment/"));
    return new LetterLinks(
        appointment,
        root + "/book",
        root + "/letters/" + token,
        root + "/api/v1/letter-stops/" + token);
  }
}
