/** The people of the house over HTTP, for managers and administrators. */
package io.vitrine.booking.staff.rest;
