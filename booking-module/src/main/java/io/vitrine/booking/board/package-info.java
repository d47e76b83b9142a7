/**
 * A shop right now: who is here, who is with whom, who waits, who comes within the hour. It knows
 * visits as far as the store tells them.
 */
package io.vitrine.booking.board;
