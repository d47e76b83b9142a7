/** What booking tells of a shop's advice (docs/contracts/catalog-advice-told.json). */
package io.vitrine.catalog.advice.rest;
