/** The parts of the customer's own page beside moving and cancelling. */
package io.vitrine.booking.own.page;
