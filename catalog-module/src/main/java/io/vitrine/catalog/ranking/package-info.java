/**
 * Says to the catalogue manager, in words, why a product stands where it does in a search, or why
 * it is not there.
 */
package io.vitrine.catalog.ranking;
