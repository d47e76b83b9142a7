package io.vitrine.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.importing.FileMaker.Part;
import io.vitrine.catalog.importing.FileMaker.Parts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeFileTest {

  private static final int PARTS = 3;

  @TempDir private Path data;

  private final UUID id = UUID.randomUUID();
  private final Kept kept = new Kept();
  private ImportFolder folder;
  private MakeFile makeFile;
  private int asked;

  @BeforeEach
  void aWishThatWaits() throws IOException {
    folder = new ImportFolder(data.toString());
    folder.keep(id, TakeWish.WISH, new ByteArrayInputStream(new byte[] {1}), 10);
    makeFile = new MakeFile(folder, this::parts, kept);
  }

  private Parts parts(InputStream wish) {
    asked = 0;
    return new Parts() {
      @Override
      public List<String> columns() {
        return List.of("sku", "brand");
      }

      @Override
      public Optional<Part> next() {
        assertThat(kept.parts).as("one part is kept before the next is read").isEqualTo(asked);
        asked++;
        return asked > PARTS
            ? Optional.empty()
            : Optional.of(new Part("A" + asked + ",Vitrine\r\n", 200, Map.of("A" + asked, 1L)));
      }
    };
  }

  /** What is written of it, without a database. */
  private static final class Kept extends Making {
    private int begun;
    private int parts;
    private int stopAfter = Integer.MAX_VALUE;
    private long bytes;

    Kept() {
      super(null, null, null);
    }

    @Override
    public void begin(String id, List<String> columns) {
      begun++;
      parts = 0;
    }

    @Override
    public boolean made(String id, Part part) {
      parts++;
      return parts < stopAfter;
    }

    @Override
    public ImportReading whole(String id, long bytes) {
      this.bytes = bytes;
      return ImportWorkerTest.job(id);
    }
  }

  private String file() throws IOException {
    try (InputStream file = folder.open(id, TakeImport.PRODUCTS)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theFileIsWrittenPartByPartAndOnlyTheWholeOneIsRead() throws IOException {
    assertThat(makeFile.make(id.toString(), () -> true)).isPresent();

    assertThat(file()).isEqualTo("sku,brand\r\nA1,Vitrine\r\nA2,Vitrine\r\nA3,Vitrine\r\n");
    assertThat(kept.bytes).isEqualTo(file().length());
  }

  @Test
  void stoppedBetweenTwoPartsNothingIsReadOfIt() throws IOException {
    kept.stopAfter = 2;

    assertThat(makeFile.make(id.toString(), () -> true)).isEmpty();

    assertThat(asked).isEqualTo(2);
    assertThat(folder.has(id, TakeImport.PRODUCTS)).isFalse();
  }

  @Test
  void takenUpAgainItIsMadeAnew() throws IOException {
    assertThat(makeFile.make(id.toString(), () -> false)).isEmpty();
    assertThat(makeFile.make(id.toString(), () -> true)).isPresent();

    assertThat(kept.begun).isEqualTo(2);
    assertThat(file().lines()).hasSize(1 + PARTS);
  }
}
