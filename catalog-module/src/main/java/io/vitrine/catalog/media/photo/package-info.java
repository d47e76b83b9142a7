/**
 * Photographs made anew from what was sent: turned upright, made small, freed of everything but
 * what is seen. Knows nothing of products or lists.
 */
package io.vitrine.catalog.media.photo;
