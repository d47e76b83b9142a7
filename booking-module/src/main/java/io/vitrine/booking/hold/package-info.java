/**
 * Holding a time for as long as somebody writes her name: taken from the ledger like an
 * appointment, lapsing by itself.
 */
package io.vitrine.booking.hold;
