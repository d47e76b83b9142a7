/** The pages on which a catalogue manager sends files in and watches them arrive. */
package io.vitrine.catalog.importing.page;
