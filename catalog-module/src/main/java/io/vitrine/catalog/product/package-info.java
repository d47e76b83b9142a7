/**
 * Owns what is shown: categories, attributes, brands, products, variants, their pictures and
 * prices, and the one reading of all of it that search, pages and neighbours share.
 */
package io.vitrine.catalog.product;
