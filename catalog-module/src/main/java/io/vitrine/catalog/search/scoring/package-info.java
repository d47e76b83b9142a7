/** How well variants meet words, many at once. */
package io.vitrine.catalog.search.scoring;
