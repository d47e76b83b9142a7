/** Why a product stands where it does. */
package io.vitrine.catalog.search.why;
