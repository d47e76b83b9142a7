/**
 * What a customer does with her own appointment beside moving and cancelling it: say that she comes
 * late, bring a list, ask something before, and book the same again.
 */
package io.vitrine.booking.own;
