package io.vitrine.store.aftersale.conversation;

import io.vitrine.store.client.Client;
import io.vitrine.store.client.Phone;
import io.vitrine.store.neighbour.Booking;
import io.vitrine.store.neighbour.EnquiriesAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Calls and questions that she left with booking, by the address or number that she gave there. */
@ApplicationScoped
class AskedAtBooking {

  private final Booking booking;

  @Inject
  AskedAtBooking(Booking booking) {
    this.booking = booking;
  }

  /** What booking told; not whole while it is away. */
  record Asked(List<ConversationLine> lines, boolean whole) {}

  Asked by(Client client) {
    if (client.email().isEmpty() && client.phone().isEmpty()) {
      return new Asked(List.of(), true);
    }
    return booking
        .enquiriesOf(client.shop(), client.email().orElse(null), spellings(client))
        .fold(
            told -> new Asked(told.enquiries().stream().map(AskedAtBooking::line).toList(), true),
            away -> new Asked(List.of(), false));
  }

  /** People type a number in several ways; booking keeps what was typed. */
  private static List<String> spellings(Client client) {
    return client.phone().stream()
        .flatMap(
            kept ->
                Stream.of(
                    kept,
                    Phone.spoken(kept).replace("\u00a0", ""),
                    Phone.spoken(kept).replace('\u00a0', ' ')))
        .distinct()
        .toList();
  }

  private static ConversationLine line(EnquiriesAnswer.Enquiry enquiry) {
    return new ConversationLine(
        enquiry.askedAt(),
        "CALL".equals(enquiry.kind()) ? "CALL_BACK" : "QUESTION",
        enquiry.answer() == null ? enquiry.text() : enquiry.text() + " → " + enquiry.answer(),
        enquiry.staffName(),
        "/booking/staff/enquiry/" + enquiry.id(),
        enquiry.dueAt(),
        enquiry.respondedAt());
  }
}
