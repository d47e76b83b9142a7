/**
 * Her own page: the link by e-mail, what she asks of the house (see, change, erase) and how far
 * each of the three modules is with it.
 */
@PersonalData(
    table = "list_erasure",
    columns = {"token"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "lists of hers that the catalogue is still to erase",
    basis = PersonalData.Basis.LEGAL_DUTY,
    kept = "until they are gone")
package io.vitrine.booking.privacy;

import io.vitrine.shell.privacy.PersonalData;
