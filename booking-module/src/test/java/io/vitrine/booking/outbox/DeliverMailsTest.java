package io.vitrine.booking.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.Samples;
import io.vitrine.booking.mail.LetterKind;
import io.vitrine.booking.mail.Letters;
import io.vitrine.booking.mail.Mail;
import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliverMailsTest {

  private Instant now = Samples.NOW;

  @Test
  void a_letter_waits_while_the_mail_server_is_down_and_leaves_once_it_is_up() throws Exception {
    int port = freePort();
    Mail mail = Letters.mail(LetterKind.AGREED, Samples.agreed("fr", "Claire Dubreuil"));
    DeliverMails deliver =
        new DeliverMails(
            new OneLetter(mail),
            new SmtpCarrier("smtp://127.0.0.1:" + port, null),
            new SteppingClock());

    deliver.deliver();
    assertThat(mail.sentAt()).isNull();
    assertThat(mail.attempts()).isEqualTo(1);
    assertThat(mail.lastError()).contains("127.0.0.1");

    GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      deliver.deliver();
      assertThat(server.getReceivedMessages()).as("not before its next time").isEmpty();

      now = now.plus(Duration.ofSeconds(10));
      deliver.deliver();
      deliver.deliver();

      assertThat(mail.sentAt()).isEqualTo(now);
      assertThat(mail.lastError()).isNull();
      assertThat(server.getReceivedMessages()).hasSize(1);
      MimeMessage received = server.getReceivedMessages()[0];
      assertThat(received.getSubject()).startsWith("Rendez-vous confirmé\u202f: Salon");
      assertThat(received.getFrom()[0].toString()).contains("rivoli@maison-vitrine.example");
      assertThat(received.getMessageID()).isEqualTo("<" + mail.id() + "@booking.vitrine>");
      assertThat(types(received))
          .anyMatch(type -> type.startsWith("text/plain"))
          .anyMatch(type -> type.startsWith("text/html"))
          .anyMatch(type -> type.matches("text/calendar;.*method=REQUEST"));
    } finally {
      server.stop();
    }
  }

  @Test
  void the_method_stands_in_the_mime_type_and_in_the_calendar_alike(@TempDir Path folder)
      throws Exception {
    Appointment appointment = Samples.cancelled(Samples.agreed("en", "Claire Dubreuil"));
    Mail mail = Letters.mail(LetterKind.CANCELLED, appointment);

    new FolderCarrier(folder).carry(mail);
    new FolderCarrier(folder).carry(mail);

    try (var files = Files.list(folder)) {
      assertThat(files)
          .extracting(f -> f.getFileName().toString())
          .containsExactly(mail.id() + ".eml");
    }
    try (InputStream file = Files.newInputStream(folder.resolve(mail.id() + ".eml"))) {
      MimeMessage read = new MimeMessage(Session.getInstance(new Properties()), file);
      BodyPart calendar = ((MimeMultipart) alternatives(read)).getBodyPart(2);
      assertThat(calendar.getContentType()).contains("method=CANCEL");
      assertThat(new String(calendar.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains("METHOD:CANCEL")
          .contains("SEQUENCE:1");
    }
  }

  @Test
  void a_folder_that_cannot_be_written_is_said(@TempDir Path folder) throws Exception {
    Path file = Files.createFile(folder.resolve("mails"));
    Mail mail = Letters.mail(LetterKind.AGREED, Samples.agreed("en", "Claire"));
    assertThatThrownBy(() -> new FolderCarrier(file).carry(mail))
        .isInstanceOf(MailCarrier.NotCarried.class);
  }

  @Test
  void what_a_mail_server_says_is_kept_in_one_line_and_without_the_customers_address() {
    Mail mail = Letters.mail(LetterKind.AGREED, Samples.agreed("en", "Claire"));
    String said = "550 5.1.1 <claire@example.org>: unknown\r\nWARNING forged line";
    List<LogRecord> log = new ArrayList<>();
    Logger logger = Logger.getLogger(DeliverMails.class.getName());
    Handler keeper = keeping(log);
    logger.addHandler(keeper);
    try {
      new DeliverMails(new OneLetter(mail), refusing(said), new SteppingClock()).deliver();
    } finally {
      logger.removeHandler(keeper);
    }

    assertThat(mail.lastError()).isEqualTo("550 5.1.1 <(address)>: unknown WARNING forged line");
    assertThat(log).hasSize(1);
    assertThat(log.get(0).getParameters())
        .containsExactly(mail.id(), IllegalStateException.class.getName());
    assertThat(log.get(0).getThrown()).isNull();
  }

  @Test
  void a_letter_that_cannot_even_be_taken_does_not_hold_up_the_others() {
    Mail mail = Letters.mail(LetterKind.AGREED, Samples.agreed("en", "Claire"));
    MailQueue queue =
        new OneLetter(mail) {
          @Override
          List<String> due(Instant at) {
            return List.of("broken", mail.id());
          }

          @Override
          Optional<Mail> take(String id, Instant at) {
            if (id.equals("broken")) {
              throw new IllegalStateException("no such row");
            }
            return super.take(id, at);
          }
        };

    new DeliverMails(queue, letter -> {}, new SteppingClock()).deliver();

    assertThat(mail.sentAt()).isEqualTo(now);
  }

  @Test
  void a_reminder_that_could_not_leave_in_time_stays_here() {
    Appointment appointment = Samples.agreed("fr", "Claire");
    Mail mail = Letters.courtesy(LetterKind.TWO_HOURS, appointment, now.plusSeconds(60));
    assertThat(mail.isDue(now)).isTrue();
    assertThat(mail.isDue(now.plusSeconds(60))).isFalse();
  }

  @Test
  void a_courtesy_has_text_and_html_and_no_calendar(@TempDir Path folder) throws Exception {
    Mail mail = Letters.courtesy(LetterKind.TWO_DAYS, Samples.agreed("fr", "Claire"), null);
    new FolderCarrier(folder).carry(mail);
    MimeMessage read = read(folder.resolve(mail.id() + ".eml"));
    assertThat(read.getContentType()).startsWith("multipart/alternative");
    assertThat(((MimeMultipart) read.getContent()).getCount()).isEqualTo(2);
    assertThat(read.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void abuse_57_no_header_line_is_broken_whatever_a_name_holds(@TempDir Path folder)
      throws Exception {
    String evil = "Claire\r\nBcc: all@example.org\r\n\r\n<b>#{7*7}</b>\u2028x";
    Mail mail = Letters.withHeaders(evil, evil, evil);
    new FolderCarrier(folder).carry(mail);
    MimeMessage read = read(folder.resolve(mail.id() + ".eml"));
    assertThat(read.getHeader("Bcc")).isNull();
    assertThat(read.getAllRecipients()).hasSize(1);
    assertThat(read.getSubject()).contains("Claire Bcc: all@example.org", "#{7*7}");
    assertThat(((MimeMultipart) read.getContent()).getCount()).isEqualTo(2);
  }

  private static MimeMessage read(Path letter) throws Exception {
    try (InputStream file = Files.newInputStream(letter)) {
      return new MimeMessage(Session.getInstance(new Properties()), file);
    }
  }

  private static MailCarrier refusing(String said) {
    return letter -> {
      throw new MailCarrier.NotCarried(new IllegalStateException(said));
    };
  }

  private static Handler keeping(List<LogRecord> log) {
    return new Handler() {
      @Override
      public void publish(LogRecord told) {
        log.add(told);
      }

      @Override
      public void flush() {
        // nothing is held back
      }

      @Override
      public void close() {
        // nothing is open
      }
    };
  }

  private static Object alternatives(MimeMessage message) throws Exception {
    return ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
  }

  private static List<String> types(MimeMessage message) throws Exception {
    MimeMultipart parts = (MimeMultipart) alternatives(message);
    return List.of(
        parts.getBodyPart(0).getContentType(),
        parts.getBodyPart(1).getContentType(),
        parts.getBodyPart(2).getContentType().replaceAll("\\s+", " "));
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** The queue's rule over a single letter, without a database. */
  private static class OneLetter extends MailQueue {
    private final Mail mail;

    OneLetter(Mail mail) {
      this.mail = mail;
    }

    @Override
    List<String> due(Instant now) {
      return mail.isDue(now) ? List.of(mail.id()) : List.of();
    }

    @Override
    Optional<Mail> take(String id, Instant now) {
      return tried(mail, now);
    }

    @Override
    void sent(String id, Instant at) {
      mail.sent(at);
    }

    @Override
    void failed(String id, String why) {
      mail.failed(why);
    }
  }

  /** Says what the test says. */
  private final class SteppingClock extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
