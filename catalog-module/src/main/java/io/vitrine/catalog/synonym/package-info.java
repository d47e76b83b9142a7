/** Other words for things, as the catalogue manager keeps them; the search reads them at once. */
package io.vitrine.catalog.synonym;
