/** Why a product is ranked as it is, as a page. */
package io.vitrine.catalog.ranking.page;
