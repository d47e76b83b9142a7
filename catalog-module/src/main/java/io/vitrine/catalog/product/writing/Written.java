package io.vitrine.catalog.product.writing;

import java.util.Set;

/**
 * What became of a batch of articles.
 *
 * @param written variants that are new or differ from before
 * @param unchanged variants that stood there already, to the letter
 * @param gtinTaken variants left as they were because another holds their trade item number
 * @param products the product numbers that were touched
 */
public record Written(
    Set<String> written, Set<String> unchanged, Set<String> gtinTaken, Set<String> products) {}
