/**
 * What booking tells the store about appointments, in an order that never changes, and what the
 * store tells booking about visits.
 */
@PersonalData(
    table = "appointment_fact",
    columns = {"document"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "to tell the shop who comes",
    basis = PersonalData.Basis.CONTRACT,
    kept = "three years after the appointment, or until she is erased")
@PersonalData(
    table = "visit_fact",
    columns = {"outcome"},
    whose = PersonalData.Whose.STAFF,
    purpose = "who received the visitor",
    basis = PersonalData.Basis.INTEREST,
    kept = "with the appointment")
package io.vitrine.booking.fact;

import io.vitrine.shell.privacy.PersonalData;
