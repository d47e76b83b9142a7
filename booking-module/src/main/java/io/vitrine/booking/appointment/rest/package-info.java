/** Free times and appointments over HTTP, for everybody who holds the link of their own. */
package io.vitrine.booking.appointment.rest;
