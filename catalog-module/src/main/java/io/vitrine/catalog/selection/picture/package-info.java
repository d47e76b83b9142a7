/** Owns the pictures of rooms: what a phone sent becomes a picture, which a list shows. */
package io.vitrine.catalog.selection.picture;
