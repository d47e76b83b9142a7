/** Changes of many products for programs (docs/import.md). */
package io.vitrine.catalog.office.bulk.rest;
