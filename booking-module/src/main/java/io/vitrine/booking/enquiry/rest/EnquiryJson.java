package io.vitrine.booking.enquiry.rest;

import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.enquiry.Enquiry;
import io.vitrine.booking.enquiry.EnquiryKind;
import io.vitrine.booking.enquiry.EnquiryWanted;
import java.time.Instant;
import java.util.List;

/** Enquiries on the line. */
public final class EnquiryJson {

  private EnquiryJson() {}

  /** Who asks, as it is sent. */
  public record PersonBody(String name, String email, String phone) {}

  /** What is asked, as it is sent. */
  public record AskedBody(
      EnquiryKind kind,
      String shop,
      String topic,
      String article,
      String language,
      PersonBody customer,
      String text,
      Instant callFrom) {

    EnquiryWanted wanted() {
      Customer who = new Customer(customer.name(), customer.email(), customer.phone());
      return new EnquiryWanted(kind, shop, topic, article, language, who, text, callFrom);
    }
  }

  /** What the one who asked is told. */
  public record ReceiptBody(String id, EnquiryKind kind, Instant askedAt, Instant dueAt) {}

  /** A task as the shop's people see it. */
  public record EnquiryBody(
      String id,
      EnquiryKind kind,
      String state,
      boolean overdue,
      String shop,
      String topic,
      String article,
      String language,
      PersonBody customer,
      String text,
      Instant callFrom,
      Instant callUntil,
      Instant askedAt,
      Instant dueAt,
      String takenBy,
      int tries,
      Instant respondedAt,
      String outcome,
      String answer) {}

  /** A page of a shop's tasks. */
  public record EnquiryPage(List<EnquiryBody> items, int page, long total) {}

  /** The answer in writing. */
  public record AnswerBody(String text) {}

  /** Whether somebody picked up. */
  public record CallBody(boolean reached) {}

  static EnquiryBody of(Enquiry it, Instant now) {
    return new EnquiryBody(
        it.id(),
        it.kind(),
        it.state().name(),
        it.isOverdue(now),
        it.shop(),
        it.topic(),
        it.article(),
        it.language(),
        it.isErased() ? null : new PersonBody(it.name(), it.email(), it.phone()),
        it.text(),
        it.callFrom(),
        it.callUntil(),
        it.askedAt(),
        it.dueAt(),
        it.takenBy(),
        it.tries(),
        it.respondedAt(),
        it.outcome() == null ? null : it.outcome().name(),
        it.answer());
  }
}
