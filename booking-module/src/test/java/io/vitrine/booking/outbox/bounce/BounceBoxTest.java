package io.vitrine.booking.outbox.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.vitrine.booking.mail.BounceReport;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BounceBoxTest {

  private final List<BounceReport> heard = new ArrayList<>();

  @Test
  void a_report_names_the_letter_whom_it_went_to_and_why_it_came_back() throws Exception {
    assertThat(read(Reports.of(Reports.LETTER, "claire@example.org", "failed", "5.1.1")))
        .containsExactly(new BounceReport(Reports.LETTER, "claire@example.org", "failed", "5.1.1"));
  }

  @Test
  void what_is_no_report_or_about_no_letter_of_ours_says_nothing() throws Exception {
    assertThat(read(Reports.words())).isEmpty();
    assertThat(read(Reports.of("someone-elses", "claire@example.org", "failed", "5.1.1")))
        .isEmpty();
    assertThat(read(Reports.of(Reports.LETTER, "claire@example.org", "failed", "odd"))).isEmpty();
    byte[] broken = "Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\n".getBytes();
    assertThat(read(broken)).isEmpty();
  }

  @Test
  void a_folder_is_emptied_of_our_reports_and_keeps_the_rest_for_people(@TempDir Path folder)
      throws Exception {
    Files.write(
        folder.resolve("a.eml"),
        Reports.of(Reports.LETTER, "claire@example.org", "failed", "5.1.1"));
    Files.write(folder.resolve("b.eml"), Reports.words());
    Files.writeString(folder.resolve("c.txt"), "not mail");

    FolderBounces box = new FolderBounces(folder);
    box.empty(heard::add);
    box.empty(heard::add);

    assertThat(heard).hasSize(1);
    assertThat(folder.resolve("read/a.eml")).exists();
    assertThat(folder.resolve("other/b.eml")).exists();
    assertThat(folder.resolve("c.txt")).exists();
    new FolderBounces(folder.resolve("never")).empty(heard::add);
  }

  @Test
  void a_mailbox_is_emptied_of_our_reports_and_keeps_the_rest_for_people() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    server.start();
    try {
      GreenMailUser box = server.setUser("bounces@maison-vitrine.example", "bounces", "secret");
      box.deliver(message(Reports.of(Reports.LETTER, "claire@example.org", "failed", "5.1.1")));
      box.deliver(message(Reports.words()));
      String url = "imap://bounces:secret@127.0.0.1:" + server.getImap().getPort() + "/INBOX";

      ImapBounces bounces = new ImapBounces(url, (SSLSocketFactory) SSLSocketFactory.getDefault());
      bounces.empty(heard::add);
      bounces.empty(heard::add);

      assertThat(heard)
          .containsExactly(
              new BounceReport(Reports.LETTER, "claire@example.org", "failed", "5.1.1"));
      assertThat(server.getReceivedMessages()).hasSize(1);
      assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("Merci");
    } finally {
      server.stop();
    }
  }

  @Test
  void a_mailbox_that_is_away_is_said() {
    ImapBounces away =
        new ImapBounces(
            "imap://a:b@127.0.0.1:1/INBOX", (SSLSocketFactory) SSLSocketFactory.getDefault());
    assertThatThrownBy(() -> away.empty(heard::add)).isInstanceOf(BounceBox.NotRead.class);
  }

  private static List<BounceReport> read(byte[] mail) throws Exception {
    return DeliveryReport.of(message(mail));
  }

  private static MimeMessage message(byte[] mail) throws Exception {
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
  }
}
