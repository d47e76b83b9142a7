/** Open workshops, places at them and who came, over HTTP. */
package io.vitrine.booking.reservation.rest;
