/** Imports for command lines and programs (docs/import.md). */
package io.vitrine.catalog.importing.rest;
