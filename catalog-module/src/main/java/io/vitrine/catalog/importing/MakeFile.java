package io.vitrine.catalog.importing;

import io.vitrine.catalog.importing.FileMaker.Part;
import io.vitrine.catalog.importing.FileMaker.Parts;
import io.vitrine.catalog.importing.file.CsvLine;
import io.vitrine.catalog.importing.file.Layout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Makes the file of a wish, a part at a time. One that was stopped or fell is made anew: what it
 * was about may have changed since.
 */
@ApplicationScoped
public class MakeFile {

  private static final String UNFINISHED = "unfinished.csv";
  private static final String END = "\r\n";

  private final ImportFolder folder;
  private final FileMaker maker;
  private final Making making;

  @Inject
  public MakeFile(ImportFolder folder, FileMaker maker, Making making) {
    this.folder = folder;
    this.maker = maker;
    this.making = making;
  }

  /**
   * @param goesOn asked after each part; when it says no, the import rests as if the server fell
   * @return the import with its file; nothing where it was stopped or rests
   */
  Optional<ImportReading> make(String job, BooleanSupplier goesOn) throws IOException {
    UUID id = UUID.fromString(job);
    try (InputStream wish = folder.open(id, TakeWish.WISH);
        Writer file = folder.write(id, UNFINISHED, Layout.HOUSE.charset())) {
      Parts parts = maker.open(wish);
      making.begin(job, parts.columns());
      file.write(CsvLine.of(parts.columns(), Layout.HOUSE) + END);
      Optional<Part> part = parts.next();
      while (part.isPresent()) {
        file.write(part.get().lines());
        if (!making.made(job, part.get()) || !goesOn.getAsBoolean()) {
          return Optional.empty();
        }
        part = parts.next();
      }
    }
    long bytes = folder.rename(id, UNFINISHED, TakeImport.PRODUCTS);
    return Optional.of(making.whole(job, bytes));
  }
}
