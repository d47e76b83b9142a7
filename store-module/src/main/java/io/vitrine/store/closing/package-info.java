/**
 * The totals of a till by day, month and year: made from its journal, written to its journal, and
 * never changed. A closing holds the entries up to where the chain stood; what comes later belongs
 * to the next one.
 */
package io.vitrine.store.closing;
