package io.vitrine.catalog.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a file of products in the house's format from what somebody wished, part by part. */
public interface FileMaker {

  /**
   * Begins the file.
   *
   * @param wish as it was kept
   */
  Parts open(InputStream wish) throws IOException;

  /** The parts of a file; only the one that is asked for is in memory. */
  interface Parts {

    /** The names of the columns. */
    List<String> columns();

    /** The next rows; nothing at the end. */
    Optional<Part> next();
  }

  /**
   * Some of the rows.
   *
   * @param lines as they stand in the file
   * @param products how many the wish named for them, whether there are such or not
   * @param versions of the products that the lines rest on, by number
   */
  record Part(String lines, int products, Map<String, Long> versions) {}
}
