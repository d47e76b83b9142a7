package io.vitrine.catalog.product.writing;

import java.util.Set;

/**
 * A variant and its product as they stand in the catalogue.
 *
 * @param article with the stock as it is now; a level below zero, which no file can give, is left
 *     out
 * @param told the shops whose level the store has told: no opening value overwrites it
 * @param version counts the writings of the product
 */
public record Standing(Article article, Set<String> told, long version) {}
