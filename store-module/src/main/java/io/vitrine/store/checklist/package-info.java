/**
 * What a shop wants thought of when advice is prepared: a list by topic, kept by its manager, and
 * the ticks of a dossier. Owns the tables checklist_point and checklist_tick.
 */
@NotPersonal(
    value = {"checklist_point.words_fr", "checklist_point.words_en"},
    why = "what a manager wants thought of, about nobody")
package io.vitrine.store.checklist;

import io.vitrine.shell.privacy.NotPersonal;
