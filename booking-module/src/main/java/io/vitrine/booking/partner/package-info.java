/**
 * Partners outside the house who book for customers: their tokens, what they may do in which shops,
 * and which appointments they made.
 */
package io.vitrine.booking.partner;
