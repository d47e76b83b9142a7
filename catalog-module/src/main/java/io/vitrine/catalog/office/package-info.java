/**
 * Owns the catalogue manager's desk: the export in the import's own format, the history of who
 * changed what, and products written by hand through the same writing as an import.
 */
package io.vitrine.catalog.office;
