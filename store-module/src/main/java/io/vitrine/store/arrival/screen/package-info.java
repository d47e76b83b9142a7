/**
 * The code that a shop's screen shows: how it is made, when it is good, whom it let in. Owns the
 * table screen_use; the visit is opened by {@code arrival}.
 */
@PersonalData(
    table = "screen_use",
    columns = {"phone"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "which phone used a code of the screen (a random number of the browser)",
    basis = PersonalData.Basis.INTEREST,
    kept = "with the code")
package io.vitrine.store.arrival.screen;

import io.vitrine.shell.privacy.PersonalData;
