/** How a client is found again: by what she says of herself, slips of the typing hand forgiven. */
@PersonalData(
    table = "client_key",
    columns = {"word"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "to find her by her name with a slip",
    basis = PersonalData.Basis.CONSENT,
    kept = "with her entry")
package io.vitrine.store.client.search;

import io.vitrine.shell.privacy.PersonalData;
