package io.vitrine.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.journal.Anchors.Forged;
import io.vitrine.store.journal.Anchors.Genuine;
import io.vitrine.store.journal.Anchors.Nothing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorsTest {

  private static final Anchor SEVENTH = new Anchor(7, "7".repeat(64));
  private static final Anchor EIGHTH = new Anchor(8, "8".repeat(64));

  @TempDir private Path data;
  private final Seal seal = TestKeys.seal();

  @Test
  void theLastEntryIsKeptForTheOwnerAlone() throws IOException {
    keep(SEVENTH, true);
    keep(EIGHTH, true);

    assertThat(anchors().of("rivoli", "T1")).isEqualTo(new Genuine(EIGHTH));
    assertThat(anchors().of("rivoli", "T2")).isEqualTo(new Nothing());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void anAnchorNeverMovesBack() {
    keep(EIGHTH, true);
    keep(SEVENTH, true);
    assertThat(anchors().of("rivoli", "T1")).isEqualTo(new Genuine(EIGHTH));
  }

  @Test
  void aChainThatLostItsAnchorDoesNotMoveIt() {
    keep(SEVENTH, true);
    keep(EIGHTH, false);
    assertThat(anchors().of("rivoli", "T1")).isEqualTo(new Genuine(SEVENTH));
  }

  @Test
  void anAnchorThatSomebodyElseWroteIsNotBelieved() throws IOException {
    keep(EIGHTH, true);
    List<String> lines = Files.readAllLines(file());
    Files.write(file(), List.of("7", SEVENTH.hash(), lines.get(2), lines.get(3)));
    assertThat(anchors().of("rivoli", "T1")).isEqualTo(new Forged());
  }

  private void keep(Anchor at, boolean holdsAnchor) {
    anchors().keep(new EntrySealed("rivoli", "T1", at, holdsAnchor));
  }

  private Anchors anchors() {
    return new Anchors(data.toString(), seal);
  }

  private Path file() throws IOException {
    try (var files = Files.list(data.resolve("anchors"))) {
      return files.filter(file -> !file.endsWith(".lock")).findFirst().orElseThrow();
    }
  }
}
