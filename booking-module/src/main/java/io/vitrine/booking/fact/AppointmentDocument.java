package io.vitrine.booking.fact;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.KeptSelection;
import io.vitrine.booking.topic.Topic;
import java.time.Instant;

/** An appointment as the store is told it, whole, as of one version. */
public record AppointmentDocument(
    String number,
    long version,
    String state,
    String shop,
    String zone,
    String topic,
    Name topicName,
    String staff,
    String staffName,
    Instant from,
    int minutes,
    String language,
    Person customer,
    String checkInCode,
    String message,
    Late late,
    KeptSelection selection) {

  /** A name in the two languages of the house. */
  public record Name(String fr, String en) {}

  /** What she said about coming late; {@code minutes} null when she does not come. */
  public record Late(boolean coming, Integer minutes, Instant at) {}

  /** Who comes. */
  public record Person(String name, String email, String phone) {}

  static AppointmentDocument of(Appointment appointment, Topic topic) {
    var customer = appointment.customer();
    return new AppointmentDocument(
        appointment.number(),
        appointment.version(),
        appointment.state().name(),
        appointment.shop(),
        appointment.zone(),
        appointment.topic(),
        new Name(topic.frenchName(), topic.englishName()),
        appointment.adviser().staff(),
        appointment.adviser().name(),
        appointment.from(),
        appointment.effort().advice(),
        appointment.language(),
        new Person(customer.name(), customer.email(), customer.phone()),
        appointment.checkInCode(),
        appointment.message(),
        appointment
            .late()
            .map(said -> new Late(said.coming(), said.minutes(), said.at()))
            .orElse(null),
        appointment.selection().orElse(null));
  }
}
