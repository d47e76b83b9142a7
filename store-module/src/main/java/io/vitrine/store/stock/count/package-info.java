/**
 * Counting what lies in a shop. Owns the tables count_sheet and count_line; what a count finds is
 * written as moves when a manager finishes it.
 */
package io.vitrine.store.stock.count;
