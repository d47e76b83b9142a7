package io.vitrine.booking.enquiry;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.Customer;
import java.time.Instant;
import java.util.Optional;

/** Enquiries for tests that need no database. */
public final class Tasks {

  private Tasks() {}

  /** Claire's, due four hours after she asked. */
  public static Enquiry call(Instant asked) {
    EnquiryWanted wanted =
        new EnquiryWanted(
            EnquiryKind.CALL,
            "rivoli",
            "salon",
            null,
            "fr",
            new Customer("Claire Dubreuil", "claire@example.org", "06 99 00 00 01"),
            "Le canapé passe-t-il la porte ?",
            null);
    return new Enquiry(
        wanted,
        Attempt.of("0123456789abcdef", wanted),
        new Enquiry.Promised("Europe/Paris", Optional.empty(), asked.plusSeconds(4 * 3600)),
        asked);
  }
}
