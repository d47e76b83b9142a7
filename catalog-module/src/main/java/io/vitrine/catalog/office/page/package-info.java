/** The pages on which a catalogue manager keeps products. */
package io.vitrine.catalog.office.page;
