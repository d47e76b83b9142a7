/** The synonyms of the house as JSON. */
package io.vitrine.catalog.synonym.rest;
