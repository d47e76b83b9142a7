package io.vitrine.store.aftersale.ticket;

import io.vitrine.store.sale.SoldLine;
import java.time.LocalDate;

/**
 * What came back.
 *
 * @param receipt {@code null} where none is to be had, as are number and guarantee then
 * @param guaranteeEnds the last day of the legal guarantee, as it stands on the receipt
 */
record Piece(String receipt, String sku, String nameFr, String nameEn, LocalDate guaranteeEnds) {

  static Piece named(String article) {
    return new Piece(null, null, article, article, null);
  }

  static Piece of(String receipt, SoldLine line) {
    return new Piece(
        receipt, line.getSku(), line.getNameFr(), line.getNameEn(), line.getGuaranteeEnds());
  }
}
