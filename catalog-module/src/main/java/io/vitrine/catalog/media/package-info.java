/** Owns the pictures of products: those that come with the house and those that imports bring. */
package io.vitrine.catalog.media;
