/**
 * What a shop gives back to people of its book who buy a lot: simple, in cents, used once as a
 * credit note that is goodwill ({@code docs/fiscal.md}), and never ended in silence.
 */
@PersonalData(
    table = "loyalty_benefit",
    columns = {"credit_note"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "what the shop gives back for what she bought",
    basis = PersonalData.Basis.CONSENT,
    kept = "with her entry")
@PersonalData(
    table = "loyalty_rule",
    columns = {"set_by_name"},
    whose = PersonalData.Whose.STAFF,
    purpose = "who set what the shop gives back",
    basis = PersonalData.Basis.INTEREST,
    kept = "with the rule")
package io.vitrine.store.loyalty;

import io.vitrine.shell.privacy.PersonalData;
