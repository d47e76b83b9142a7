/** Words of the catalogue in the two languages of the house. */
package io.vitrine.catalog.text;
