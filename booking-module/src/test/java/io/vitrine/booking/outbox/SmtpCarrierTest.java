package io.vitrine.booking.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.booking.appointment.Samples;
import io.vitrine.booking.mail.LetterKind;
import io.vitrine.booking.mail.Letters;
import io.vitrine.booking.mail.Mail;
import io.vitrine.booking.outbox.TlsMailServer.Speech;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpCarrierTest {

  private static final String LOGIN =
      Base64.getEncoder()
          .encodeToString("house@example.org\0house@example.org\0open sesame".getBytes(UTF_8));

  @TempDir private static Path folder;

  private final Mail mail =
      Letters.mail(LetterKind.AGREED, Samples.agreed("fr", "Claire Dubreuil"));

  @Test
  void by_starttls_password_and_letter_go_encrypted() throws Exception {
    try (TlsMailServer server = TlsMailServer.speaking(Speech.STARTTLS, folder)) {
      carrier("smtp", server).carry(mail);

      List<String> heard = server.heard();
      assertThat(heard).filteredOn(l -> l.startsWith("plain ")).hasSize(2);
      assertThat(heard.get(1)).isEqualTo("plain STARTTLS");
      assertThat(heard)
          .contains("tls AUTH PLAIN " + LOGIN, "tls MAIL FROM:<bounces@maison-vitrine.example>")
          .contains("tls RCPT TO:<claire@example.org>")
          .anyMatch(line -> line.startsWith("tls Subject: "));
    }
  }

  @Test
  void a_reminder_says_how_a_mail_program_stops_it_and_a_confirmation_does_not() throws Exception {
    Mail reminder =
        Letters.courtesy(LetterKind.TWO_DAYS, Samples.agreed("fr", "Claire Dubreuil"), Samples.NOW);
    try (TlsMailServer server = TlsMailServer.speaking(Speech.STARTTLS, folder)) {
      carrier("smtp", server).carry(reminder);

      assertThat(server.heard())
          .contains(
              "tls List-Unsubscribe: <https://vitrine.example/booking/api/v1/letter-stops/"
                  + "q3kT0Zp1mJm2v7xY9aBcDw>",
              "tls List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    }
    try (TlsMailServer server = TlsMailServer.speaking(Speech.STARTTLS, folder)) {
      carrier("smtp", server).carry(mail);

      assertThat(server.heard()).noneMatch(line -> line.contains("List-Unsubscribe"));
    }
  }

  @Test
  void by_tls_from_the_start_everything_goes_encrypted() throws Exception {
    try (TlsMailServer server = TlsMailServer.speaking(Speech.TLS, folder)) {
      carrier("smtps", server).carry(mail);

      assertThat(server.heard()).noneMatch(line -> line.startsWith("plain "));
      assertThat(server.heard()).contains("tls AUTH PLAIN " + LOGIN);
    }
  }

  @Test
  void to_a_server_without_tls_no_password_and_no_letter_is_sent() throws Exception {
    try (TlsMailServer server = TlsMailServer.speaking(Speech.PLAIN, folder)) {
      assertThatThrownBy(() -> carrier("smtp", server).carry(mail))
          .isInstanceOf(MailCarrier.NotCarried.class);

      assertThat(server.heard()).noneMatch(line -> line.contains("AUTH") || line.contains("MAIL"));
    }
  }

  @Test
  void a_certificate_that_nobody_vouches_for_gets_no_password() throws Exception {
    try (TlsMailServer server = TlsMailServer.speaking(Speech.STARTTLS, folder)) {
      SmtpCarrier strict =
          new SmtpCarrier("smtp://house%40example.org:x@localhost:" + server.port(), null);

      assertThatThrownBy(() -> strict.carry(mail)).isInstanceOf(MailCarrier.NotCarried.class);

      assertThat(server.heard()).noneMatch(line -> line.contains("AUTH"));
    }
  }

  @Test
  void a_certificate_of_another_server_gets_no_password() throws Exception {
    try (TlsMailServer server = TlsMailServer.speaking(Speech.STARTTLS, folder)) {
      String elsewhere = "smtp://house%40example.org:x@127.0.0.1:" + server.port();

      assertThatThrownBy(() -> new SmtpCarrier(elsewhere, null, server.trusting()).carry(mail))
          .isInstanceOf(MailCarrier.NotCarried.class);

      assertThat(server.heard()).noneMatch(line -> line.contains("AUTH"));
    }
  }

  private static SmtpCarrier carrier(String scheme, TlsMailServer server) {
    String url = scheme + "://house%40example.org:open%20sesame@localhost:" + server.port();
    return new SmtpCarrier(url, "bounces@maison-vitrine.example", server.trusting());
  }
}
