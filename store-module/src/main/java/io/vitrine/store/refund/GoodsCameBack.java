package io.vitrine.store.refund;

import io.vitrine.store.sale.Sale;
import java.time.ZoneId;

/**
 * Goods of a sale came back and are on record. Whoever hears it acts in the same transaction, under
 * the till's turn and with the sale held.
 *
 * @param zone the shop's zone, by which the year is counted
 */
public record GoodsCameBack(Refund refund, Sale sale, ZoneId zone) {}
