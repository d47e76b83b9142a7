/**
 * What happens to a drawer beside sales and refunds: it is opened without a sale, money is put in
 * or taken out. Owns drawer_entry.
 */
@PersonalData(
    table = "drawer_entry",
    columns = {"note"},
    whose = PersonalData.Whose.STAFF,
    purpose = "why money left or entered the drawer",
    basis = PersonalData.Basis.LEGAL_DUTY,
    kept = "the fiscal record; no field for a name")
@PersonalData(
    table = "till_session",
    columns = {"difference_reason"},
    whose = PersonalData.Whose.STAFF,
    purpose = "why a till did not add up",
    basis = PersonalData.Basis.LEGAL_DUTY,
    kept = "the fiscal record")
@PersonalData(
    table = "terminal_attempt",
    columns = {"decision_reason"},
    whose = PersonalData.Whose.STAFF,
    purpose = "what a manager decided about a card payment",
    basis = PersonalData.Basis.LEGAL_DUTY,
    kept = "the fiscal record")
package io.vitrine.store.drawer;

import io.vitrine.shell.privacy.PersonalData;
