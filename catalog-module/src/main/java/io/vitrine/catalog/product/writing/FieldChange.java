package io.vitrine.catalog.product.writing;

/**
 * One field that differs, in the words of the house's format (docs/import.md).
 *
 * @param field the column's name
 * @param before {@code null} where nothing stood
 * @param after {@code null} where nothing stands any more
 */
public record FieldChange(String field, String before, String after) {

  /** Whether the field belongs to the product and not to one of its variants. */
  public boolean ofProduct() {
    return ArticleCells.OF_PRODUCT.contains(field);
  }
}
