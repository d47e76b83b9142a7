/**
 * Who has which time: the ledger of occupied ticks for advisers, rooms and equipment, and the holds
 * that lapse. It owns {@code occupation}, {@code ledger_tick} and {@code time_hold}, and decides
 * every contended time; what the times are for is others' business.
 */
@PersonalData(
    table = "time_hold",
    columns = {"address"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "to let one address hold ten times at most",
    basis = PersonalData.Basis.INTEREST,
    kept = "ten minutes")
package io.vitrine.booking.occupancy;

import io.vitrine.shell.privacy.PersonalData;
