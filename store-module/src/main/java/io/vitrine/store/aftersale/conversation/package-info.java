/**
 * One conversation for each person of the book: what staff note, what was written, appointments,
 * pieces, and what she asked booking for, so that nobody has to say anything twice.
 */
@PersonalData(
    table = "conversation_entry",
    columns = {"words"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "what was said between her and the shop, so that nobody repeats herself",
    basis = PersonalData.Basis.CONSENT,
    kept = "with her entry")
package io.vitrine.store.aftersale.conversation;

import io.vitrine.shell.privacy.PersonalData;
