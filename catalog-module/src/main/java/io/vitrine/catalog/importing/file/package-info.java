/**
 * Reads a file of comma-separated values record by record, however long it is, and goes on after a
 * broken one.
 */
package io.vitrine.catalog.importing.file;
