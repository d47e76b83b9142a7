/** Why a product is ranked as it is, as JSON. */
package io.vitrine.catalog.ranking.rest;
