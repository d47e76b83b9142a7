/**
 * Pieces on their way from one shop to another. Owns the tables stock_transfer and
 * stock_transfer_line.
 */
package io.vitrine.store.stock.transfer;
