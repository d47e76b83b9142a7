/**
 * All that is prepared for and learnt in an appointment: what booking told, what the adviser
 * prepared, what became of it at the counter. Owns the tables dossier, dossier_wish, preparation,
 * alternative, dossier_outcome, booking_heard, fact_set_aside and article_copy.
 */
@PersonalData(
    table = "dossier_wish",
    columns = {"note"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "her notes on what she chose",
    basis = PersonalData.Basis.CONTRACT,
    kept = "three years after the appointment, or until she is erased")
package io.vitrine.store.dossier;

import io.vitrine.shell.privacy.PersonalData;
