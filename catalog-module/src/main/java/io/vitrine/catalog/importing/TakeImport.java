package io.vitrine.catalog.importing;

import io.vitrine.catalog.importing.ImportFolder.TooLarge;
import io.vitrine.catalog.importing.file.CsvFile;
import io.vitrine.catalog.importing.file.CsvLine;
import io.vitrine.catalog.importing.file.CsvRecord;
import io.vitrine.catalog.importing.mapping.Mapping;
import io.vitrine.catalog.importing.mapping.Unfit;
import io.vitrine.catalog.importing.row.Header;
import io.vitrine.catalog.importing.row.Translation;
import io.vitrine.catalog.media.TakePictures;
import io.vitrine.catalog.media.UnfitPictures;
import io.vitrine.catalog.product.AttributeEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes a file in: keeps it, looks at its first row, and lets it wait for its turn. */
@ApplicationScoped
public class TakeImport {

  /** A file of products has at most this many bytes: 200 MB. */
  public static final long MOST_BYTES = 200_000_000;

  static final String PRODUCTS = "products.csv";

  /** How long the file of a dry run waits to be taken over. */
  static final Duration KEPT = Duration.ofDays(7);

  private static final long MOST_BYTES_BESIDE = 5_000_000;
  private static final long MOST_BYTES_OF_PICTURES = 600_000_000;
  private static final int LONGEST_HEADER = 50_000;

  private final ImportFolder folder;
  private final Translations translations;
  private final Imports imports;
  private final KnownAttributes attributes;
  private final TakePictures pictures;
  private final SentAlong sentAlong;
  private final BaseVersions base;
  private final Event<ImportRequested> requested;
  private final Clock clock;

  @Inject
  public TakeImport(
      ImportFolder folder,
      Translations translations,
      Imports imports,
      KnownAttributes attributes,
      TakePictures pictures,
      SentAlong sentAlong,
      BaseVersions base,
      Event<ImportRequested> requested,
      Clock clock) {
    this.folder = folder;
    this.translations = translations;
    this.imports = imports;
    this.attributes = attributes;
    this.pictures = pictures;
    this.sentAlong = sentAlong;
    this.base = base;
    this.requested = requested;
    this.clock = clock;
  }

  @Transactional
  public ImportAnswer take(Upload upload) {
    UUID id = UUID.randomUUID();
    return accounted(
        id,
        () -> {
          long bytes = folder.keep(id, PRODUCTS, upload.products().content(), MOST_BYTES);
          keepBeside(id, upload);
          ImportFile file = new ImportFile(upload.products().name(), bytes);
          return begin(id, file, upload.staff(), upload.dryRun());
        });
  }

  /** Begins in earnest what a dry run has found, with the very same files. */
  @Transactional
  public ImportAnswer takeOver(String dryRun, String staff) {
    Optional<ImportJob> known = imports.held(dryRun);
    if (known.isEmpty()) {
      return ImportAnswer.refused(404, "import-unknown");
    }
    ImportReading job = known.get().reading();
    if (!job.dryRun() || job.state() != ImportState.DONE) {
      return ImportAnswer.refused(409, "import-no-dry-run");
    }
    if (job.takenOverBy() != null) {
      return ImportAnswer.refused(409, "import-taken-over");
    }
    UUID from = UUID.fromString(job.id());
    if (!folder.has(from, PRODUCTS)) {
      return ImportAnswer.refused(410, "import-file-gone", String.valueOf(KEPT.toDays()));
    }
    long stale = base.stale(dryRun);
    if (stale > 0) {
      return ImportAnswer.refused(412, "import-stale", String.valueOf(stale));
    }
    UUID id = UUID.randomUUID();
    return accounted(
        id,
        () -> {
          folder.copy(from, id);
          ImportAnswer answer =
              begin(id, new ImportFile(job.fileName(), job.bytesTotal()), staff, false);
          if (answer instanceof ImportAnswer.Granted) {
            known.get().takeOver(id);
            base.copy(dryRun, id.toString());
          }
          return answer;
        });
  }

  @FunctionalInterface
  private interface Taking {
    ImportAnswer answer() throws IOException;
  }

  /** What cannot be used is refused, and nothing is kept of it. */
  private ImportAnswer accounted(UUID id, Taking taking) {
    ImportAnswer answer;
    try {
      answer = taking.answer();
    } catch (TooLarge e) {
      answer =
          ImportAnswer.refused(413, "import-too-large", String.valueOf(MOST_BYTES / 1_000_000));
    } catch (Unfit e) {
      answer = new ImportAnswer.Refused(422, e.fault().refusal(), e.said());
    } catch (UnfitPictures e) {
      answer = new ImportAnswer.Refused(422, e.fault().refusal(), e.said());
    } catch (IOException e) {
      folder.forget(id);
      throw new UncheckedIOException("the import could not be kept", e);
    } catch (RuntimeException e) {
      folder.forget(id);
      throw e;
    }
    if (answer instanceof ImportAnswer.Refused) {
      folder.forget(id);
    }
    return answer;
  }

  private ImportAnswer begin(UUID id, ImportFile file, String staff, boolean dryRun)
      throws IOException {
    List<AttributeEntry> defined = sentAlong.attributes(id);
    Translation translation = translations.of(id);
    CsvRecord first = firstRow(id, translation);
    if (first == null || String.join("", first.fields()).length() > LONGEST_HEADER) {
      return ImportAnswer.refused(422, "import-empty");
    }
    List<String> columns = translation.columns(first.fields().stream().map(Header::plain).toList());
    Optional<Header.Fault> fault = Header.fault(columns, attributes.with(defined));
    if (fault.isPresent()) {
      return refused(fault.get());
    }
    if (dryRun) {
      sentAlong.pictures(id);
    } else {
      attributes.define(defined);
      takePictures(id);
    }
    ImportJob job =
        new ImportJob(
            id,
            file,
            translations.mapping(id).map(Mapping::name).orElse(null),
            new FirstRow(CsvLine.of(first.fields(), translation.layout()), translation.layout()),
            staff,
            clock.instant(),
            dryRun);
    imports.add(job);
    requested.fire(new ImportRequested(job.id()));
    return new ImportAnswer.Granted(job.reading());
  }

  private void takePictures(UUID id) throws IOException {
    if (folder.has(id, SentAlong.PICTURES)) {
      try (InputStream zip = folder.open(id, SentAlong.PICTURES)) {
        pictures.take(zip, translations.mapping(id).map(Mapping::pictureFolder).orElse(null));
      }
      folder.forget(id, SentAlong.PICTURES);
    }
  }

  private void keepBeside(UUID id, Upload upload) throws IOException {
    if (upload.mapping() != null) {
      folder.keep(id, Translations.MAPPING, upload.mapping().content(), MOST_BYTES_BESIDE);
    }
    if (upload.attributes() != null) {
      folder.keep(id, SentAlong.ATTRIBUTES, upload.attributes().content(), MOST_BYTES_BESIDE);
    }
    if (upload.pictures() != null) {
      folder.keep(id, SentAlong.PICTURES, upload.pictures().content(), MOST_BYTES_OF_PICTURES);
    }
    for (Upload.Part list : upload.lists()) {
      folder.keep(id, Translations.listFile(list.name()), list.content(), MOST_BYTES_BESIDE);
    }
  }

  private CsvRecord firstRow(UUID id, Translation translation) throws IOException {
    try (CsvFile file = new CsvFile(folder.open(id, PRODUCTS), translation.layout())) {
      return file.next();
    }
  }

  private static ImportAnswer refused(Header.Fault fault) {
    return ImportAnswer.refused(
        422,
        "import-columns",
        said(fault.missing().stream().map(m -> m.replace("|", " / ")).toList()),
        said(fault.unknown()),
        said(fault.twice()));
  }

  private static String said(Collection<String> columns) {
    return columns.isEmpty() ? "–" : columns.stream().limit(20).collect(Collectors.joining(", "));
  }
}
