package io.vitrine.booking.fact;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.KeptSelection;
import io.vitrine.booking.enquiry.Enquiry;
import io.vitrine.booking.preparation.KeptReply;
import io.vitrine.booking.topic.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
    KeptSelection selection,
    Reply reply,
    List<Question> questions,
    List<String> comparison) {

  /** A name in the two languages of the house. */
  public record Name(String fr, String en) {}

  /** What she said about coming late; {@code minutes} null when she does not come. */
  public record Late(boolean coming, Integer minutes, Instant at) {}

  /** What she answered to what was prepared for her. */
  public record Reply(
      Instant at, String words, List<io.vitrine.booking.preparation.Reply.Verdict> verdicts) {

    static Reply of(KeptReply kept) {
      return new Reply(kept.repliedAt(), kept.reply().words(), kept.reply().verdicts());
    }
  }

  /** What she asked before, until when an answer was promised, and the answer if there is one. */
  public record Question(
      String id,
      Instant at,
      String text,
      Instant dueAt,
      Instant answeredAt,
      String answer,
      String staffName) {

    static Question of(Enquiry asked) {
      return new Question(
          asked.id(),
          asked.askedAt(),
          asked.text(),
          asked.dueAt(),
          asked.respondedAt(),
          asked.answer(),
          asked.answer() == null ? null : asked.takenName());
    }
  }

  /** Who comes. */
  public record Person(String name, String email, String phone) {}

  static AppointmentDocument of(
      Appointment appointment, Topic topic, Optional<KeptReply> reply, List<Enquiry> asked) {
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
        appointment.selection().orElse(null),
        reply.map(Reply::of).orElse(null),
        asked.stream().map(Question::of).toList(),
        appointment.compared().skus());
  }
}
