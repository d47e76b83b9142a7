/**
 * What an adviser might do for somebody of the book, with the reason. Suggested from facts, once a
 * reason; written by a person, in her words, once, to those who agreed.
 */
@PersonalData(
    table = "follow_up_message",
    columns = {"subject", "text", "why"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "what an adviser wrote to somebody who agreed",
    basis = PersonalData.Basis.CONSENT,
    kept = "with her entry")
@PersonalData(
    table = "follow_up_task",
    columns = {"words", "words_fr", "words_en"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "whom an adviser might write to, and why",
    basis = PersonalData.Basis.CONSENT,
    kept = "with her entry")
@NotPersonal(
    value = {"follow_up_task.reason"},
    why = "one of a list")
package io.vitrine.store.aftersale.followup;

import io.vitrine.shell.privacy.NotPersonal;
import io.vitrine.shell.privacy.PersonalData;
