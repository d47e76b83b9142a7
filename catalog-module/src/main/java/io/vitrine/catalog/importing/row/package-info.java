/** Makes an article of one row of a file, and says what is wrong with the rest. */
package io.vitrine.catalog.importing.row;
