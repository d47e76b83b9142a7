package io.vitrine.catalog.availability;

import java.time.Instant;

/** How many of a variant a shop has, as the store last told. */
public record StockLevel(String sku, int onHand, Instant asOf, long version) {}
