/** The page on which the catalogue manager keeps synonyms. */
package io.vitrine.catalog.synonym.page;
