/**
 * What a customer brings back: lines of a sale by its receipt, the money the way it came, on record
 * like a sale with the sign turned. Never more than was sold, whoever asks at the same time.
 */
@PersonalData(
    table = "refund",
    columns = {"reason"},
    whose = PersonalData.Whose.STAFF,
    purpose = "why something came back, as it was chosen or told at the till",
    basis = PersonalData.Basis.LEGAL_DUTY,
    kept = "the fiscal record; no field for a name")
package io.vitrine.store.refund;

import io.vitrine.shell.privacy.PersonalData;
