/**
 * Owns the pictures and models of products: those that come with the house and those that are taken
 * in.
 */
package io.vitrine.catalog.media;
