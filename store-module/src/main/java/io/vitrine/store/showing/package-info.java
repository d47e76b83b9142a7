/**
 * What was shown on a visit, how it was taken, what became of it and what comes next; and what of
 * that matters when she comes again. Owns shown and visit_end.
 */
@PersonalData(
    table = "visit_end",
    columns = {"note", "next_words"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "facts for whoever advises her next",
    basis = PersonalData.Basis.INTEREST,
    kept = "three years after the visit, or until she is erased")
@PersonalData(
    table = "shown",
    columns = {"words"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "why an article was not for her",
    basis = PersonalData.Basis.INTEREST,
    kept = "three years after the visit, or until she is erased")
@NotPersonal(
    value = {"shown.reason"},
    why = "one of a list")
@NotPersonal(
    value = {"simulated_charge.reference"},
    why = "the number of a charge in trial runs")
package io.vitrine.store.showing;

import io.vitrine.shell.privacy.NotPersonal;
import io.vitrine.shell.privacy.PersonalData;
