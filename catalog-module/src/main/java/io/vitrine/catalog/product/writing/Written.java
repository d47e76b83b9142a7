package io.vitrine.catalog.product.writing;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became, or would become, of a batch of articles.
 *
 * @param written variants that are new or differ from before
 * @param added those of them that are new
 * @param unchanged variants that stood there already, to the letter
 * @param gtinTaken variants left as they were because another holds their trade item number
 * @param products the product numbers that were touched
 * @param changes the fields that differ by variant; for a new one those of its known product
 */
public record Written(
    Set<String> written,
    Set<String> added,
    Set<String> unchanged,
    Set<String> gtinTaken,
    Set<String> products,
    Map<String, List<FieldChange>> changes) {}
