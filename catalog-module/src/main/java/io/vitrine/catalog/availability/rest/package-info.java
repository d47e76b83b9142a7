/** Stock as the store reads and tells it (docs/contracts/catalog-stock-page.json, -told.json). */
package io.vitrine.catalog.availability.rest;
