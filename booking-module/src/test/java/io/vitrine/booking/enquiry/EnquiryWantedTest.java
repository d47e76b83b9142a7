package io.vitrine.booking.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.booking.appointment.Customer;
import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EnquiryWantedTest {

  @Test
  void a_call_needs_a_phone_and_a_question_an_address_and_words() {
    assertThat(EnquiryWanted.flaws(EnquiryKind.CALL, "Claire", "c@example.org", null, ""))
        .containsExactly(EnquiryFlaw.PHONE_MISSING);
    assertThat(EnquiryWanted.flaws(EnquiryKind.QUESTION, "Claire", null, "06 99 00 00 01", " "))
        .containsExactly(EnquiryFlaw.EMAIL_MISSING, EnquiryFlaw.QUESTION_MISSING);
    assertThat(EnquiryWanted.flaws(EnquiryKind.CALL, " ", null, "six", ""))
        .containsExactly(EnquiryFlaw.NAME_MISSING, EnquiryFlaw.PHONE_MALFORMED);
    assertThat(
            EnquiryWanted.flaws(EnquiryKind.QUESTION, "C", "c@example.org", null, "Dimensions ?"))
        .isEmpty();
  }

  @Test
  void what_strangers_write_is_cut_and_harmless() {
    EnquiryWanted wanted = question("a".repeat(5000) + "\u202e", "../../etc");

    assertThat(wanted.text()).hasSize(EnquiryWanted.LONGEST_TEXT);
    assertThat(wanted.article()).isNull();
    assertThat(question("Et <b>#{7*7}</b> ?\u0000", "AUB3-LIN").text())
        .isEqualTo("Et <b>#{7*7}</b> ?");
  }

  @Test
  void a_language_that_nobody_writes_is_refused() {
    assertThatThrownBy(
            () ->
                new EnquiryWanted(
                    EnquiryKind.CALL,
                    "rivoli",
                    null,
                    null,
                    "de",
                    new Customer("Claire", null, "06 99 00 00 01"),
                    "",
                    null))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void who_does_not_pick_up_three_times_is_let_be_and_the_first_try_counts() {
    Instant asked = Instant.parse("2026-12-01T09:00:00Z");
    Enquiry enquiry = Tasks.call(asked);

    enquiry.take(new Enquiry.Colleague("S003", "Camille Roux"));
    enquiry.notReached(asked.plusSeconds(600), 10);
    enquiry.notReached(asked.plusSeconds(7200), 120);
    assertThat(enquiry.state()).isEqualTo(EnquiryState.TAKEN);
    enquiry.notReached(asked.plusSeconds(9000), 150);

    assertThat(enquiry.outcome()).isEqualTo(Outcome.NOT_REACHED);
    assertThat(enquiry.respondedAt()).isEqualTo(asked.plusSeconds(600));
    assertThat(enquiry.isOf("S004")).as("done, so nobody's any more").isFalse();
  }

  @Test
  void an_enquiry_is_overdue_once_its_promise_has_passed_without_an_answer() {
    Instant asked = Instant.parse("2026-12-01T09:00:00Z");
    Enquiry enquiry = Tasks.call(asked);

    assertThat(enquiry.isOverdue(enquiry.dueAt())).isFalse();
    assertThat(enquiry.isOverdue(enquiry.dueAt().plusSeconds(1))).isTrue();
    enquiry.take(new Enquiry.Colleague("S003", "Camille Roux"));
    assertThat(enquiry.isOf("S003")).isFalse();
    assertThat(enquiry.isOf("S004")).isTrue();
    enquiry.reached(enquiry.dueAt().plusSeconds(60), 241);
    assertThat(enquiry.isOverdue(enquiry.dueAt().plusSeconds(90))).isFalse();
  }

  private static EnquiryWanted question(String text, String article) {
    return new EnquiryWanted(
        EnquiryKind.QUESTION,
        "rivoli",
        "salon",
        article,
        "fr",
        new Customer("Claire Dubreuil", "claire@example.org", null),
        text,
        null);
  }
}
