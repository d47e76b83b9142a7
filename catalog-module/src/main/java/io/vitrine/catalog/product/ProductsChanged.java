package io.vitrine.catalog.product;

import java.util.Set;

/**
 * These products were written: their texts, variants, prices, displays or stock. Observe it {@code
 * AFTER_SUCCESS}; one that is no longer published is named as well.
 *
 * @param products product numbers
 */
public record ProductsChanged(Set<String> products) {

  public ProductsChanged {
    products = Set.copyOf(products);
  }
}
