/** Owns what becomes of a neighbour's word: what booking and the store tell the catalogue. */
package io.vitrine.catalog.told;
