/** Owns how the tree of categories is kept by hand: names, places, what is new and what goes. */
package io.vitrine.catalog.office.category;
