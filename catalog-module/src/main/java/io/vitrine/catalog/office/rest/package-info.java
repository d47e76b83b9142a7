/** The catalogue manager's desk for programs: export, articles, history (docs/import.md). */
package io.vitrine.catalog.office.rest;
