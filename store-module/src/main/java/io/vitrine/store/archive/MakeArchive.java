package io.vitrine.store.archive;

import io.vitrine.shell.page.ShellVersion;
import io.vitrine.store.archive.ArchiveAnswer.Made;
import io.vitrine.store.archive.ArchiveAnswer.Reason;
import io.vitrine.store.archive.ArchiveAnswer.Refused;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.closing.Closings;
import io.vitrine.store.device.Devices;
import io.vitrine.store.journal.Evidence;
import io.vitrine.store.journal.JournalHead;
import io.vitrine.store.journal.ReadJournal;
import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Makes an archive of some days of a till. Entries never change, so they are read without a lock
 * and the till goes on; only the archive's own entry waits for its turn.
 */
@ApplicationScoped
public class MakeArchive {

  private final ReadJournal read;
  private final Closings closings;
  private final Evidence evidence;
  private final Devices devices;
  private final ArchiveFolder folder;
  private final RecordArchive record;
  private final Assortment assortment;
  private final ShellVersion software;
  private final Clock clock;

  @Inject
  public MakeArchive(
      ReadJournal read,
      Closings closings,
      Evidence evidence,
      Devices devices,
      ArchiveFolder folder,
      RecordArchive record,
      Assortment assortment,
      ShellVersion software,
      Clock clock) {
    this.read = read;
    this.closings = closings;
    this.evidence = evidence;
    this.devices = devices;
    this.folder = folder;
    this.record = record;
    this.assortment = assortment;
    this.software = software;
    this.clock = clock;
  }

  /**
   * @param by the staff number of who wants it
   */
  public ArchiveAnswer of(String shop, String till, Days days, String by) {
    if (read.head(shop, till).isEmpty()) {
      return new Refused(Reason.NO_SUCH_TILL);
    }
    ZoneId zone = assortment.shop(shop).getZone();
    Optional<Stretch> training =
        TrainingShop.hasRoom(shop)
            ? stretch(TrainingShop.beside(shop), till, days, zone)
            : Optional.empty();
    return stretch(shop, till, days, zone)
        .<ArchiveAnswer>map(real -> new Made(make(real, training, by)))
        .orElseGet(() -> new Refused(Reason.NOTHING_THERE));
  }

  /**
   * Some entries of a chain.
   *
   * @param head where the chain stood
   * @param kept what was kept of it outside the database, or {@code null}
   */
  private record Stretch(Archive.Of of, JournalHead head, Evidence.Kept kept) {}

  private Optional<Stretch> stretch(String shop, String till, Days days, ZoneId zone) {
    // before the head is read: an honest chain never stands behind its anchor
    Evidence.Kept kept = evidence.keptOutside(shop, till).orElse(null);
    return read.head(shop, till)
        .flatMap(
            head ->
                read.between(shop, till, days.begin(zone), days.end(zone))
                    .map(
                        span ->
                            new Archive.Of(
                                shop,
                                till,
                                days.from(),
                                days.until(),
                                span.first(),
                                Math.min(span.last(), head.getSequenceNo())))
                    .filter(of -> of.last() >= of.first())
                    .map(of -> new Stretch(of, head, kept)));
  }

  private Archive make(Stretch real, Optional<Stretch> training, String by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Path draft = folder.draft();
    try {
      return record.of(real.of(), write(real, training, draft, now), draft, by, now);
    } catch (IOException e) {
      throw new UncheckedIOException("an archive cannot be written", e);
    } finally {
      remove(draft);
    }
  }

  private Archive.Written write(Stretch real, Optional<Stretch> training, Path draft, Instant now)
      throws IOException {
    MessageDigest digest = ArchiveFile.sha256();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(draft), digest)) {
      ArchiveFile file = new ArchiveFile(out, now);
      if (training.isPresent()) {
        chain(training.get(), file.training());
      }
      file.verifier();
      chain(real, file);
    }
    return new Archive.Written(Files.size(draft), HexFormat.of().formatHex(digest.digest()));
  }

  private void chain(Stretch stretch, ArchiveFile file) throws IOException {
    Archive.Of of = stretch.of();
    file.entries(reader -> read.each(of.shop(), of.till(), of.first() - 1, of.last(), reader));
    file.closings(
        closings.recordedIn(of.shop(), of.till(), of.first(), of.last()).stream()
            .map(one -> new ArchiveFile.ClosedLine(one.onRecord(), one.getJournalNo()))
            .toList());
    file.keys(evidence.keysOf(of.shop(), of.till()));
    file.devices(devices.keysOf(of.shop(), of.till()));
    file.manifest(
        new ArchiveFile.Of(
            of.shop(),
            of.till(),
            of.from().toString(),
            of.until().toString(),
            of.first(),
            of.last(),
            new ArchiveFile.Head(stretch.head().getSequenceNo(), stretch.head().getHash()),
            software.getVersion()),
        stretch.kept(),
        text -> evidence.seal(of.shop(), of.till(), text));
  }

  /** Nothing is left of a file that did not become an archive. */
  private static void remove(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      throw new UncheckedIOException("a draft of an archive cannot be removed", e);
    }
  }

  /** The file of an archive; empty for one that was taken away. */
  public Optional<Path> file(Archive archive) {
    return folder.find(archive);
  }
}
