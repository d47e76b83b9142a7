package io.vitrine.catalog.importing;

import io.vitrine.catalog.importing.ImportFolder.TooLarge;
import io.vitrine.catalog.importing.file.CsvFile;
import io.vitrine.catalog.importing.file.CsvLine;
import io.vitrine.catalog.importing.file.CsvRecord;
import io.vitrine.catalog.importing.mapping.AttributeFile;
import io.vitrine.catalog.importing.mapping.Mapping;
import io.vitrine.catalog.importing.row.Header;
import io.vitrine.catalog.importing.row.Translation;
import io.vitrine.catalog.media.TakePictures;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
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

  private static final long MOST_BYTES_BESIDE = 5_000_000;
  private static final int LONGEST_HEADER = 50_000;

  private final ImportFolder folder;
  private final Translations translations;
  private final Imports imports;
  private final KnownAttributes attributes;
  private final TakePictures pictures;
  private final Event<ImportRequested> requested;
  private final Clock clock;

  @Inject
  public TakeImport(
      ImportFolder folder,
      Translations translations,
      Imports imports,
      KnownAttributes attributes,
      TakePictures pictures,
      Event<ImportRequested> requested,
      Clock clock) {
    this.folder = folder;
    this.translations = translations;
    this.imports = imports;
    this.attributes = attributes;
    this.pictures = pictures;
    this.requested = requested;
    this.clock = clock;
  }

  @Transactional
  public ImportAnswer take(Upload upload) {
    UUID id = UUID.randomUUID();
    ImportAnswer answer;
    try {
      answer = take(id, upload);
    } catch (TooLarge e) {
      answer =
          ImportAnswer.refused(413, "import-too-large", String.valueOf(MOST_BYTES / 1_000_000));
    } catch (InvalidValue e) {
      answer = ImportAnswer.refused(422, "import-unreadable", e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("the import could not be kept", e);
    }
    if (answer instanceof ImportAnswer.Refused) {
      folder.forget(id);
    }
    return answer;
  }

  private ImportAnswer take(UUID id, Upload upload) throws IOException {
    long bytes = folder.keep(id, PRODUCTS, upload.products().content(), MOST_BYTES);
    keepBeside(id, upload);
    Optional<Mapping> mapping = translations.mapping(id);
    List<AttributeEntry> defined = new ArrayList<>();
    mapping.ifPresent(m -> defined.addAll(m.attributes()));
    if (upload.attributes() != null) {
      defined.addAll(AttributeFile.read(upload.attributes().content()));
    }
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
    attributes.define(defined);
    if (upload.pictures() != null) {
      pictures.take(upload.pictures().content(), mapping.map(Mapping::pictureFolder).orElse(null));
    }
    ImportJob job =
        new ImportJob(
            id,
            new ImportFile(upload.products().name(), bytes),
            mapping.map(Mapping::name).orElse(null),
            new FirstRow(CsvLine.of(first.fields(), translation.layout()), translation.layout()),
            upload.staff(),
            clock.instant());
    imports.add(job);
    requested.fire(new ImportRequested(job.id()));
    return new ImportAnswer.Granted(job.reading());
  }

  private void keepBeside(UUID id, Upload upload) throws IOException {
    if (upload.mapping() != null) {
      folder.keep(id, Translations.MAPPING, upload.mapping().content(), MOST_BYTES_BESIDE);
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
