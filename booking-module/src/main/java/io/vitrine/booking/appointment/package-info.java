/**
 * Appointments: free times of a shop, agreeing, moving and cancelling on the ledger of occupied
 * ticks, and the link by which a customer sees her own.
 */
package io.vitrine.booking.appointment;
