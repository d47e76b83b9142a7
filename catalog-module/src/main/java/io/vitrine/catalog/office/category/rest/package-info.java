/** The tree of categories for programs (docs/import.md). */
package io.vitrine.catalog.office.category.rest;
