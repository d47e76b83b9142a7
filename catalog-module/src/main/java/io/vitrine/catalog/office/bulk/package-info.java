/**
 * Owns the change of one thing for many products: it becomes a file of their rows, which is
 * compared and taken over like any import.
 */
package io.vitrine.catalog.office.bulk;
