package io.vitrine.catalog.office;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is to be written of a product, in cells of the house's format: what is not named stays, what
 * is named empty goes.
 *
 * @param version the product's as it was read
 * @param product cells of the product's own columns
 * @param variants cells of a variant's columns, by its number
 */
public record ProductEdit(
    long version, Map<String, String> product, Map<String, Map<String, String>> variants) {

  public ProductEdit {
    product = new LinkedHashMap<>(product);
    variants = new LinkedHashMap<>(variants);
  }
}
