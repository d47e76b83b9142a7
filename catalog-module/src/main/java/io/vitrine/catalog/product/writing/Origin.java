package io.vitrine.catalog.product.writing;

/**
 * Who writes, and by which means.
 *
 * @param staff the number of the person
 * @param importJob the import, or {@code null} when it is written by hand
 */
public record Origin(String staff, String importJob) {

  public static Origin byHand(String staff) {
    return new Origin(staff, null);
  }

  public static Origin byImport(String staff, String importJob) {
    return new Origin(staff, importJob);
  }
}
