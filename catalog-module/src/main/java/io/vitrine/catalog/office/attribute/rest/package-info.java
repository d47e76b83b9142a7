/** Attributes for programs (docs/import.md). */
package io.vitrine.catalog.office.attribute.rest;
