/** The manager's pages of workshops: what is planned, and the form. */
package io.vitrine.booking.workshop.page;
