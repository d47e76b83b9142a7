/** Private calendar feeds over HTTP, as calendar programs read them. */
package io.vitrine.booking.calendar.rest;
