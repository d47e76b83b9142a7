/** Owns what the store tells of stock per shop and variant, as of a time. */
package io.vitrine.catalog.availability;
