/**
 * Reads files that are not written in the house's format, by rules that stand in a file
 * (docs/import.md).
 */
package io.vitrine.catalog.importing.mapping;
