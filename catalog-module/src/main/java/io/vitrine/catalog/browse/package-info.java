/**
 * Walking through the catalogue: categories, facets as addresses, products, shops. Every state of a
 * public page is its address.
 */
package io.vitrine.catalog.browse;
