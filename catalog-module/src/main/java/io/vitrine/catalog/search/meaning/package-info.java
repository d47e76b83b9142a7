/** What typed words ask of an index, tier by tier. */
package io.vitrine.catalog.search.meaning;
