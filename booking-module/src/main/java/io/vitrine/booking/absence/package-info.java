/**
 * Absences: when somebody is not there although the rota may say so. They occupy the ledger like
 * appointments, so that nobody is promised what will not be kept; owns the table {@code absence}.
 */
package io.vitrine.booking.absence;
