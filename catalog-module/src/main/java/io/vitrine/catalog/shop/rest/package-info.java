/** The shops as the API gives them (docs/contracts/catalog-shops.json). */
package io.vitrine.catalog.shop.rest;
