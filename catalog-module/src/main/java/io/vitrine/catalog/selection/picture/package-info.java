/**
 * Pictures that visitors take with their phones: made small, turned upright, freed of everything
 * but what is seen. Knows nothing of lists.
 */
package io.vitrine.catalog.selection.picture;
