package io.vitrine.store.neighbour;

import io.vitrine.shell.money.Money;

/**
 * A hit of a search in the catalogue.
 *
 * @param price or {@code null} as long as the house has set none
 */
public record FoundVariant(String sku, Words name, Money price, String picture) {}
