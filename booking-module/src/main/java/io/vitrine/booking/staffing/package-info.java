/**
 * The manager's view of a week over the rota: what is needed against what is planned, what a change
 * would do before it is made, and who bears what over twelve weeks. Owns no table.
 */
@PersonalData(
    table = "*",
    columns = {"staff_name", "colleague_name", "taken_name"},
    whose = PersonalData.Whose.STAFF,
    purpose = "who advised, gave or answered",
    basis = PersonalData.Basis.INTEREST,
    kept = "with what it stands beside")
package io.vitrine.booking.staffing;

import io.vitrine.shell.privacy.PersonalData;
