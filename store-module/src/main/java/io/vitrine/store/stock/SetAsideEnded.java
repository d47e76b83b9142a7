package io.vitrine.store.stock;

/** Pieces are no longer kept for a visit: sold to her, given back or past their time. */
public record SetAsideEnded(String dossier, String shop, String sku) {}
