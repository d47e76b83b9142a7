/** The root of the booking module's REST API. */
package io.vitrine.booking.rest;
