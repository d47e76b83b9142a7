/**
 * All that is prepared for and learnt in an appointment: what booking told, what the adviser
 * prepared, what became of it at the counter. Owns the tables dossier, dossier_wish, preparation,
 * alternative, dossier_outcome, booking_heard, fact_set_aside and article_copy.
 */
package io.vitrine.store.dossier;
