/** The page on which a catalogue manager keeps an article's pictures and its model. */
package io.vitrine.catalog.gallery.page;
