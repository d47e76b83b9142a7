package io.vitrine.store.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps where each till's chain stands in the folder {@code anchors} of the data directory, signed
 * and readable by its owner alone: whoever cuts off the end of a chain in the database does not
 * reach it there.
 */
@ApplicationScoped
class Anchors {

  private static final Logger LOG = Logger.getLogger(Anchors.class.getName());

  private final Path folder;
  private final Seal seal;

  /** Files that were found genuine, as they were read: the same lines need no second look. */
  private final Map<Path, List<String>> genuine = new ConcurrentHashMap<>();

  @Inject
  Anchors(@ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data, Seal seal) {
    this.folder = Path.of(data).resolve("anchors");
    this.seal = seal;
  }

  /** What was kept of a till. */
  sealed interface Kept permits Nothing, Genuine, Forged {}

  /** No chain of this till was anchored yet. */
  record Nothing() implements Kept {}

  /** The file is the house's. */
  record Genuine(Anchor anchor) implements Kept {}

  /** The file cannot be read or is not the house's. */
  record Forged() implements Kept {}

  Kept of(String shop, String till) {
    Path file = file(shop, till);
    try {
      return Files.exists(file)
          ? read(Files.readAllLines(file, StandardCharsets.US_ASCII), shop, till)
              .<Kept>map(Genuine::new)
              .orElseGet(Forged::new)
          : new Nothing();
    } catch (IOException e) {
      LOG.log(Level.SEVERE, "the anchor of a till's journal cannot be read", e);
      return new Forged();
    }
  }

  /** The file as it is, for somebody else to check; one that cannot be read proves nothing. */
  Optional<Evidence.Kept> raw(String shop, String till) {
    Path file = file(shop, till);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
      boolean four = lines.size() == 4 && lines.get(0).matches("\\d{1,18}");
      return Optional.of(
          new Evidence.Kept(
              four ? Long.parseLong(lines.get(0)) : 0,
              four ? lines.get(1) : "",
              new Evidence.Sealing(four ? lines.get(2) : "", four ? lines.get(3) : "")));
    } catch (IOException e) {
      throw new UncheckedIOException("the anchor of a till's journal cannot be read", e);
    }
  }

  /**
   * After the commit: the anchor moves on. It never moves back, and a chain that has lost its
   * anchor never moves it, so that the alarm stays.
   */
  void keep(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntrySealed sealed) {
    if (!sealed.holdsAnchor()) {
      return;
    }
    try {
      makeFolder();
      // one JVM may hold a file lock only once: its own threads take this monitor first
      synchronized (Anchors.class) {
        try (FileChannel channel =
                FileChannel.open(
                    folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.lock()) {
          if (movesOn(of(sealed.shop(), sealed.till()), sealed.at())) {
            write(sealed.shop(), sealed.till(), sealed.at());
          }
        }
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.log(Level.SEVERE, "the anchor of a till's journal cannot be written", e);
    }
  }

  private static boolean movesOn(Kept kept, Anchor to) {
    return kept instanceof Nothing
        || kept instanceof Genuine genuine && genuine.anchor().sequenceNo() < to.sequenceNo();
  }

  private Optional<Anchor> read(List<String> lines, String shop, String till) {
    if (lines.size() != 4 || !lines.get(0).matches("\\d{1,18}")) {
      return Optional.empty();
    }
    Anchor anchor = new Anchor(Long.parseLong(lines.get(0)), lines.get(1));
    Path file = file(shop, till);
    if (lines.equals(genuine.get(file))) {
      return Optional.of(anchor);
    }
    if (!seal.isGenuine(
        shop, till, new Seal.Sealed(anchor.signed(shop, till), lines.get(2), lines.get(3)))) {
      return Optional.empty();
    }
    genuine.put(file, List.copyOf(lines));
    return Optional.of(anchor);
  }

  private void write(String shop, String till, Anchor at) throws IOException {
    Path draft = Files.createTempFile(folder, "anchor", ".new");
    ownerOnly(draft, "rw-------");
    SealKey key = seal.of(shop, till);
    List<String> lines =
        List.of(
            String.valueOf(at.sequenceNo()), at.hash(), key.sign(at.signed(shop, till)), key.id());
    Files.write(draft, lines, StandardCharsets.US_ASCII);
    Path file = file(shop, till);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    genuine.put(file, lines);
  }

  private void makeFolder() throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      ownerOnly(folder, "rwx------");
    }
  }

  /** Shop and till in hexadecimal: whatever their names, they are one file in this folder. */
  private Path file(String shop, String till) {
    HexFormat hex = HexFormat.of();
    return folder.resolve(
        hex.formatHex(shop.getBytes(StandardCharsets.UTF_8))
            + "-"
            + hex.formatHex(till.getBytes(StandardCharsets.UTF_8)));
  }

  private static void ownerOnly(Path path, String rights) throws IOException {
    if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
  }
}
