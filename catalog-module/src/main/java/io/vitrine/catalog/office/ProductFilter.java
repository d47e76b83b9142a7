package io.vitrine.catalog.office;

/**
 * Which products of the house are meant.
 *
 * @param words part of a number, name, reference or bar code; {@code ""} for all
 * @param category a category's code, which includes those below it; {@code null} for all
 * @param published whether a variant of it is published; {@code null} for both
 */
public record ProductFilter(String words, String category, Boolean published) {

  public ProductFilter {
    words = words == null ? "" : words;
    category = category == null || category.isBlank() ? null : category;
  }
}
