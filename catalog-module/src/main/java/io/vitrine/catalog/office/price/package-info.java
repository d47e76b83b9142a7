/** Owns the prices of a variant over time: those that were displayed and those that are planned. */
package io.vitrine.catalog.office.price;
