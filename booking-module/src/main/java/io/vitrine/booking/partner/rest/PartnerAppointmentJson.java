package io.vitrine.booking.partner.rest;

import io.vitrine.booking.appointment.AdviceWanted;
import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.Customer;
import java.time.Instant;
import java.util.List;

/** An appointment as the partner sees it that made it: nothing of the customer comes back. */
public record PartnerAppointmentJson(
    String number,
    long version,
    String state,
    String shop,
    String zone,
    String topic,
    String staff,
    Instant from,
    Instant until,
    String language,
    Instant madeAt) {

  static PartnerAppointmentJson of(Appointment appointment) {
    return new PartnerAppointmentJson(
        appointment.number(),
        appointment.version(),
        appointment.state().name(),
        appointment.shop(),
        appointment.zone(),
        appointment.topic(),
        appointment.adviser().staff(),
        appointment.from(),
        appointment.until(),
        appointment.language(),
        appointment.agreedAt());
  }

  /** For whom. */
  public record Guest(String name, String email, String phone) {}

  /** What is wanted; {@code staff} may be null, the customer's letters are in {@code language}. */
  public record Wanted(
      String shop,
      String topic,
      String staff,
      Instant from,
      String language,
      Guest customer,
      String message) {

    AdviceWanted wanted() {
      Customer who = new Customer(customer.name(), customer.email(), customer.phone());
      return new AdviceWanted(shop, topic, staff, from, language, who, message, null);
    }
  }

  /** To when it is to be moved, and with whom; {@code staff} may be null. */
  public record Move(Instant from, String staff) {}

  /**
   * Appointments in the order in which they were made.
   *
   * @param next what to ask {@code after} for those that follow; {@code null} at the end
   */
  public record Page(List<PartnerAppointmentJson> items, String next) {}
}
