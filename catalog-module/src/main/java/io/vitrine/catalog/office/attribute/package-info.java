/** Owns how attributes are kept by hand: their words, their order, and which are filters. */
package io.vitrine.catalog.office.attribute;
