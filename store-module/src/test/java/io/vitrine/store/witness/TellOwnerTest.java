package io.vitrine.store.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.JournalHead;
import io.vitrine.store.journal.ReadJournal;
import io.vitrine.store.journal.Recorded;
import io.vitrine.store.journal.WrittenChain;
import io.vitrine.store.till.Till;
import io.vitrine.store.till.Tills;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the owner hears of the journals. */
class TellOwnerTest {

  private static final LocalDate MONDAY = LocalDate.parse("2026-12-14");
  private static final String OWNER = "owner@maison-vitrine.example";

  @TempDir private Path data;
  private WrittenChain chain;
  private Recorded last;

  @BeforeEach
  void writeAJournal() {
    chain = new WrittenChain(data);
    last = chain.add(EntryKind.TILL_OPENED, Instant.EPOCH, "{\"floatCents\":15000}");
  }

  @Test
  void theLetterHoldsTheAnchorThatTheVerifierTakesAndTheNameOfTheKey() throws Exception {
    tell(Optional.empty()).of(MONDAY);

    String letter = Files.readString(data.resolve("mails/journals-2026-12-14.eml"));
    assertThat(letter)
        .contains("To: " + OWNER)
        .contains(chain.evidence().keyOf("rivoli", "T1").id());
    assertThat(letter.replaceAll("=\\r?\\n", "")).contains("vitrine:rivoli:T1:1:" + last.hash());
  }

  @Test
  void itGoesByTheMailServerOnceADay() throws Exception {
    GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    try {
      TellOwner tell = tell(Optional.of("smtp://127.0.0.1:" + server.getSmtp().getPort()));
      tell.of(MONDAY);
      tell.of(MONDAY);
      assertThat(server.getReceivedMessages()).hasSize(1);
      assertThat(server.getReceivedMessages()[0].getContent().toString())
          .contains("vitrine:rivoli:T1:1:" + last.hash());
      tell.of(MONDAY.plusDays(1));
      assertThat(server.getReceivedMessages()).hasSize(2);
    } finally {
      server.stop();
    }
  }

  @Test
  void aLetterThatDidNotLeaveIsWrittenAtTheNextAttempt() throws Exception {
    Files.writeString(data.resolve("mails"), "in the way");
    TellOwner tell = tell(Optional.empty());
    assertThatThrownBy(() -> tell.of(MONDAY)).isInstanceOf(OwnerPost.NotCarried.class);
    Files.delete(data.resolve("mails"));
    tell.of(MONDAY);
    assertThat(letters()).isEqualTo(1);
  }

  @Test
  void withoutAnOwnersAddressNothingIsWritten() throws Exception {
    new TellOwner(tills(), read(), chain.evidence(), post(Optional.empty()), Optional.of(" "))
        .of(MONDAY);
    assertThat(data.resolve("mails")).doesNotExist();
  }

  private long letters() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("mails"))) {
      return files.count();
    }
  }

  private TellOwner tell(Optional<String> smtp) {
    return new TellOwner(tills(), read(), chain.evidence(), post(smtp), Optional.of(OWNER));
  }

  private OwnerPost post(Optional<String> smtp) {
    return new OwnerPost(smtp, data.toString());
  }

  private static Tills tills() {
    return new Tills(null) {
      @Override
      public List<Till> all() {
        return List.of(new Till("rivoli", "T1", "T1", Instant.EPOCH));
      }
    };
  }

  private ReadJournal read() {
    return new ReadJournal(null) {
      @Override
      public Optional<JournalHead> head(String shop, String till) {
        return Optional.of(new JournalHead(shop, till));
      }

      @Override
      public Optional<Recorded> entry(String shop, String till, long sequenceNo) {
        return Optional.of(last);
      }
    };
  }
}
