/** Variants as the API gives them to neighbours (docs/contracts/catalog-variants.json). */
package io.vitrine.catalog.product.rest;
