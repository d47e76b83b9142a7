package io.vitrine.catalog.office;

import java.util.List;
import java.util.Map;

/**
 * A product as it lies on the desk, in cells of the house's format.
 *
 * @param product the cells of the product's own columns
 * @param variants the cells of each variant, in their order
 */
public record OpenProduct(
    String number, long version, Map<String, String> product, List<Map<String, String>> variants) {}
