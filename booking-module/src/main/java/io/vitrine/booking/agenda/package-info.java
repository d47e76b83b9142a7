/**
 * The calendar of advisers: whom they meet when, and moving an appointment for the house. What is
 * moved is written down with who did it and why.
 */
@PersonalData(
    table = "house_act",
    columns = {"reason"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "why the house changed her appointment, as her letter says",
    basis = PersonalData.Basis.INTEREST,
    kept = "three years after the appointment, or until she is erased")
package io.vitrine.booking.agenda;

import io.vitrine.shell.privacy.PersonalData;
