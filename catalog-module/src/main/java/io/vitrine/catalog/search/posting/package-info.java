/** Where words stand, kept in memory segment by segment. */
package io.vitrine.catalog.search.posting;
