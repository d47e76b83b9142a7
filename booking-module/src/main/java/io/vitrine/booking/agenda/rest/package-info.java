/** The calendar over HTTP. */
package io.vitrine.booking.agenda.rest;
