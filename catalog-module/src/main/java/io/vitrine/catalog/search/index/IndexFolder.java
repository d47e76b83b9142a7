package io.vitrine.catalog.search.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder {@code index/catalog} of the data directory: one folder for each index and a file that
 * names the one in use.
 */
final class IndexFolder {

  private static final String CURRENT = "current";

  private final Path folder;

  IndexFolder(Path data) throws IOException {
    folder = Files.createDirectories(data.resolve("index").resolve("catalog"));
  }

  /** The index in use, if there is one. */
  Optional<Path> current() throws IOException {
    Path file = folder.resolve(CURRENT);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Path named = folder.resolve(Files.readString(file, StandardCharsets.US_ASCII).strip());
    return named.normalize().startsWith(folder) && Files.isDirectory(named)
        ? Optional.of(named)
        : Optional.empty();
  }

  Path fresh() throws IOException {
    return Files.createDirectory(folder.resolve("products-" + UUID.randomUUID()));
  }

  /** From now on this index is the one in use, also after a restart. */
  void use(Path index) throws IOException {
    Path draft = folder.resolve(CURRENT + ".new");
    Files.writeString(draft, index.getFileName().toString(), StandardCharsets.US_ASCII);
    Files.move(
        draft,
        folder.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes away what is not in use: replaced indexes and half-built ones. */
  void tidy() throws IOException {
    Optional<Path> used = current();
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> unused =
          entries
              .filter(Files::isDirectory)
              .filter(entry -> used.isEmpty() || !used.get().equals(entry))
              .toList();
      for (Path entry : unused) {
        delete(entry);
      }
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
