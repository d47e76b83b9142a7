package io.vitrine.catalog.product;

import io.vitrine.catalog.text.Text;

/**
 * A typed property of variants.
 *
 * @param unit the unit of a number, or {@code null}
 * @param facet whether customers can filter by it
 * @param position the order in which it is shown
 */
public record AttributeEntry(
    String code, Text name, AttributeKind kind, String unit, boolean facet, int position) {}
