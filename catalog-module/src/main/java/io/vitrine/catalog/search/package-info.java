/**
 * Finding products by words and facets: the embedded Lucene index below the data directory, which
 * follows the database and answers search and category pages without it.
 */
package io.vitrine.catalog.search;
