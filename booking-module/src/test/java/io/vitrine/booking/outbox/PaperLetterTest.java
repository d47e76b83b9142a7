package io.vitrine.booking.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.booking.appointment.Samples;
import io.vitrine.booking.mail.Letters;
import io.vitrine.booking.mail.Mail;
import io.vitrine.booking.mail.PaperMessage;
import io.vitrine.booking.mail.rest.PapersResource.PaperBody;
import io.vitrine.shell.InvalidValue;
import io.vitrine.testkit.Contracts;
import jakarta.json.bind.JsonbBuilder;
import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A paper from the shop, from the store's message to the letter. */
class PaperLetterTest {

  private final PaperBody told =
      JsonbBuilder.create().fromJson(Contracts.sample("booking-paper.json"), PaperBody.class);

  @Test
  void the_letter_carries_the_paper_to_whom_it_was_asked_for_in_the_words_of_the_shop()
      throws Exception {
    MimeLetter letter = new MimeLetter(Session.getInstance(new Properties()), mail());

    assertThat(letter.getSubject()).isEqualTo("Votre ticket RIVOLI-V2026-000042");
    assertThat(letter.getHeader("To")).containsExactly("claire@example.org");
    assertThat(letter.getMessageID()).contains(told.messageId());
    MimeMultipart whole = (MimeMultipart) letter.getContent();
    BodyPart words = ((MimeMultipart) whole.getBodyPart(0).getContent()).getBodyPart(0);
    assertThat((String) words.getContent())
        .contains(
            "Bonjour,",
            "Voici le ticket que vous nous avez demandé.",
            "+33\u00a01\u00a099\u00a000\u00a012\u00a012");
    BodyPart paper = whole.getBodyPart(1);
    assertThat(paper.getFileName()).isEqualTo("RIVOLI-V2026-000042.pdf");
    assertThat(paper.getContentType()).startsWith("application/pdf");
    assertThat(paper.getInputStream().readAllBytes()).startsWith("%PDF-".getBytes());
  }

  @Test
  void once_it_left_nobody_stands_in_the_book_of_letters() {
    Mail mail = mail();
    mail.sent(Samples.NOW);

    assertThat(mail.recipient() + mail.text() + mail.html()).isEmpty();
    assertThat(mail.paper()).isNull();
    assertThat(mail.id()).isEqualTo(told.messageId());
  }

  @Test
  void after_three_days_it_means_nothing_any_more() {
    assertThat(mail().isDue(Samples.NOW)).isTrue();
    assertThat(mail().isDue(Samples.NOW.plusSeconds(3 * 86_400))).isFalse();
  }

  @Test
  void abuse_57_and_41_no_header_is_injected_and_no_markup_kept() {
    for (String email :
        new String[] {
          "a@b.example\r\nBcc: c@d.example", " a@b.example", "a@b.example, c@d.example", "a", ""
        }) {
      refused(email, "subject", "text", "a.pdf", told.pdf());
    }
    refused("a@b.example", "one\r\nBcc: c@d.example", "text", "a.pdf", told.pdf());
    refused("a@b.example", "subject", "text", "../a.pdf", told.pdf());
    refused("a@b.example", "subject", "text", "a.exe", told.pdf());
    refused("a@b.example", "subject", "text", "a.pdf", "TVqQAAMAAAA=");
    refused("a@b.example", "subject", "text", "a.pdf", "no Base64");
    refused("a@b.example", "subject", " ", "a.pdf", told.pdf());
    Mail mail = Letters.paper(paper("a@b.example", "<b>x</b>", "<script>", "a.pdf", told.pdf()));
    assertThat(mail.html()).contains("&lt;script&gt;").doesNotContain("<script>", "<b>");
  }

  private void refused(String email, String subject, String text, String file, String pdf) {
    assertThatThrownBy(() -> paper(email, subject, text, file, pdf))
        .isInstanceOf(InvalidValue.class);
  }

  private static PaperMessage paper(
      String email, String subject, String text, String file, String pdf) {
    Instant at = Instant.parse("2026-12-12T11:00:00Z");
    return new PaperMessage(UUID.randomUUID(), "rivoli", at, email, "fr", subject, text, file, pdf);
  }

  private Mail mail() {
    return Letters.paper(
        new PaperMessage(
            UUID.fromString(told.messageId()),
            told.shop(),
            told.at(),
            told.email(),
            told.language(),
            told.subject(),
            told.text(),
            told.fileName(),
            told.pdf()));
  }
}
