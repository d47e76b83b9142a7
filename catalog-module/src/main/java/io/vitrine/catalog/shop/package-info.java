/** Owns the shops: address, floors and departments, opening hours and exceptional days. */
package io.vitrine.catalog.shop;
