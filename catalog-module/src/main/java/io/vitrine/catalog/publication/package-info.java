/** Owns what machines read of the catalogue: public addresses, the sitemap, the feeds. */
package io.vitrine.catalog.publication;
