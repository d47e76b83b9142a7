package io.vitrine.store.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder {@code archives} of the data directory; its files are for the owner alone. */
@ApplicationScoped
class ArchiveFolder {

  private final Path folder;

  @Inject
  ArchiveFolder(@ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data) {
    this.folder = Path.of(data).resolve("archives");
  }

  /** A new file that belongs to no archive yet. */
  Path draft() {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        ownerOnly(folder, "rwx------");
      }
      Path draft = Files.createTempFile(folder, "archive", ".new");
      ownerOnly(draft, "rw-------");
      return draft;
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of archives cannot be used", e);
    }
  }

  void keep(Path draft, Archive archive) {
    try {
      Files.move(draft, file(archive), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("an archive cannot be kept", e);
    }
  }

  /** Empty for one whose file was taken away. */
  Optional<Path> find(Archive archive) {
    return Optional.of(file(archive)).filter(Files::exists);
  }

  /** Shop and till in hexadecimal: whatever their names, they are one file in this folder. */
  private Path file(Archive archive) {
    HexFormat hex = HexFormat.of();
    return folder.resolve(
        hex.formatHex(archive.getShop().getBytes(StandardCharsets.UTF_8))
            + "-"
            + hex.formatHex(archive.getTill().getBytes(StandardCharsets.UTF_8))
            + "-"
            + archive.getArchiveNo()
            + ".zip");
  }

  private static void ownerOnly(Path path, String rights) throws IOException {
    if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
  }
}
