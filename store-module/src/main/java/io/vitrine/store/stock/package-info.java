/**
 * The stock ledger: what each shop has of each variant, moved only by named moves; the version of a
 * level grows with each and orders what the catalogue is told.
 */
package io.vitrine.store.stock;
