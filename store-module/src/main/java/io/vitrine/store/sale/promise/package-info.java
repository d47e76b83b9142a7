/**
 * What was promised before a sale and binds it: the lines and prices of a quote, the goods of an
 * order and what was paid down on them. A quote and an order keep their own; the sale asks here.
 */
package io.vitrine.store.sale.promise;
