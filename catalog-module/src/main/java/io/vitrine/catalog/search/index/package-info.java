/** The index: written after the database, asked without it. */
package io.vitrine.catalog.search.index;
