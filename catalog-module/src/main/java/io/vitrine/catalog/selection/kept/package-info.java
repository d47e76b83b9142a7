/**
 * Owns what stands on a list: articles in their order, notes, measures; words and lengths as
 * written.
 */
@PersonalData(
    table = "selection_measure",
    columns = {"label"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "what she measured at home",
    basis = PersonalData.Basis.CONTRACT,
    kept = "with the list")
package io.vitrine.catalog.selection.kept;

import io.vitrine.shell.privacy.PersonalData;
