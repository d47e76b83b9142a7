package io.vitrine.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The samples of {@code docs/contracts}, read as they stand there. */
public final class Contracts {

  private Contracts() {}

  /**
   * @param file such as {@code catalog-shops.json}
   */
  public static String sample(String file) {
    try {
      return Files.readString(home().resolve("docs").resolve("contracts").resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The block of SQL in a page of {@code docs} that has these words in it: what people are told to
   * run is what tests run.
   */
  public static String sql(String page, String words) throws IOException {
    String text = Files.readString(home().resolve("docs").resolve(page));
    return Arrays.stream(text.split("```sql\n"))
        .skip(1)
        .map(block -> block.substring(0, block.indexOf("```")))
        .filter(block -> block.contains(words))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(page + " has no SQL with " + words));
  }

  /** The project's top folder, found upwards from where the test runs. */
  public static Path home() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs").resolve("contracts"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("no docs/contracts above " + Path.of("").toAbsolutePath());
      }
    }
    return folder;
  }
}
