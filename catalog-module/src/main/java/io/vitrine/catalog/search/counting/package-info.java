/** Products in every facet, price and size of what is found. */
package io.vitrine.catalog.search.counting;
