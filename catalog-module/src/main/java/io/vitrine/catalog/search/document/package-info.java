/** What the index holds of a product. */
package io.vitrine.catalog.search.document;
