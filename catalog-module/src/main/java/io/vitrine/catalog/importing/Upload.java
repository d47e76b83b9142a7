package io.vitrine.catalog.importing;

import java.io.InputStream;
import java.util.List;

/**
 * What is sent in for an import.
 *
 * @param staff who sends it
 * @param mapping how the file is written, or {@code null} for the house's format
 * @param attributes definitions of attributes, or {@code null}
 * @param lists what the mapping looks words up in
 * @param pictures a zip of pictures, or {@code null}
 * @param dryRun whether it is to be compared only
 */
public record Upload(
    String staff,
    Part products,
    Part mapping,
    Part attributes,
    List<Part> lists,
    Part pictures,
    boolean dryRun) {

  public Upload {
    lists = List.copyOf(lists);
  }

  /** The same files, to be compared with what stands and not written. */
  public Upload asDryRun() {
    return new Upload(staff, products, mapping, attributes, lists, pictures, true);
  }

  /** A file of products in the house's format alone. */
  public static Upload of(String staff, Part products) {
    return new Upload(staff, products, null, null, List.of(), null, false);
  }

  /**
   * A file that was sent.
   *
   * @param name how the sender calls it; shown, compared, and never used as a path
   */
  public record Part(String name, InputStream content) {}
}
