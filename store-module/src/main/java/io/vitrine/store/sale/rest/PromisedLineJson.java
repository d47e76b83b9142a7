package io.vitrine.store.sale.rest;

import io.vitrine.store.sale.promise.PromisedLine;

/** A line as it was promised. */
public record PromisedLineJson(
    String sku,
    String nameFr,
    String nameEn,
    int quantity,
    long unitPriceCents,
    long discountCents,
    long totalCents,
    int taxRateBp,
    long ecoParticipationUnitCents) {

  public static PromisedLineJson of(PromisedLine line) {
    return new PromisedLineJson(
        line.getSku(),
        line.getNameFr(),
        line.getNameEn(),
        line.getQuantity(),
        line.getUnitPrice().cents(),
        line.getDiscount().cents(),
        line.getTotal().cents(),
        line.getTaxRate().basisPoints(),
        line.getEcoUnit().cents());
  }
}
