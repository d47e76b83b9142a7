/** Prices over time for programs (docs/import.md). */
package io.vitrine.catalog.office.price.rest;
