package io.vitrine.booking.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.booking.appointment.Samples;
import io.vitrine.booking.mail.Letters;
import io.vitrine.booking.mail.Mail;
import io.vitrine.booking.mail.rest.ShopLettersResource.LetterBody;
import io.vitrine.shell.InvalidValue;
import io.vitrine.testkit.Contracts;
import jakarta.json.bind.JsonbBuilder;
import jakarta.mail.Session;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A letter that an adviser wrote, from the store's message to what leaves. */
class ShopLetterTest {

  @Test
  void it_says_why_it_comes_in_its_writers_words_and_how_to_stop_it() throws Exception {
    LetterBody told = read(Contracts.sample("booking-shop-letter.json"));
    Mail mail = Letters.shop(told.message());
    MimeLetter letter = new MimeLetter(Session.getInstance(new Properties()), mail);

    assertThat(letter.getHeader("To")).containsExactly("claire@example.org");
    assertThat(letter.getMessageID()).contains(told.messageId());
    assertThat(letter.getHeader("List-Unsubscribe")[0])
        .isEqualTo("<https://vitrine.example/booking/api/v1/follow-up-stops/" + told.stop() + ">");
    assertThat(letter.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(mail.text())
        .contains("Je suis au magasin jeudi.", told.why())
        .contains("https://vitrine.example/booking/follow-up/" + told.stop());

    mail.sent(Samples.NOW);
    assertThat(mail.recipient() + mail.text() + mail.html()).isEmpty();
  }

  @Test
  void a_letter_about_a_piece_leads_to_its_page_and_needs_no_stop() {
    LetterBody told =
        read(
            Contracts.sample("booking-shop-letter.json")
                .replace("FOLLOW_UP", "SERVICE")
                .replace("\"ticket\": null", "\"ticket\": \"q3kT0Zp1mJm2v7xY9aBcDw\"")
                .replace("\"stop\": \"q3kT0Zp1mJm2v7xY9aBcDw\"", "\"stop\": null"));
    Mail mail = Letters.shop(told.message());
    assertThat(mail.text())
        .contains("https://vitrine.example/booking/service/q3kT0Zp1mJm2v7xY9aBcDw");
    assertThat(mail.stopAddress()).isNull();
  }

  @Test
  void abuse_57_and_41_no_header_is_injected_and_what_is_not_asked_for_can_be_stopped() {
    String sample = Contracts.sample("booking-shop-letter.json");
    for (String bad :
        new String[] {
          sample.replace("claire@example.org", "a@b.example\\r\\nBcc: c@d.example"),
          sample.replace("\"subject\": \"", "\"subject\": \"x\\r\\nBcc: c@d.example"),
          sample.replace("\"why\": \"", "\"why\": \"x\\n"),
          sample.replace("FOLLOW_UP", "AGREED"),
          sample.replace("\"q3kT0Zp1mJm2v7xY9aBcDw\"", "null"),
          sample.replace("q3kT0Zp1mJm2v7xY9aBcDw", "../../manage")
        }) {
      assertThatThrownBy(() -> read(bad).message()).as(bad).isInstanceOf(InvalidValue.class);
    }
  }

  private static LetterBody read(String json) {
    return JsonbBuilder.create().fromJson(json, LetterBody.class);
  }
}
