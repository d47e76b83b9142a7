/** The catalogue as booking sees it: a few calls with a timeout, and a copy of its shops. */
package io.vitrine.booking.neighbour;
