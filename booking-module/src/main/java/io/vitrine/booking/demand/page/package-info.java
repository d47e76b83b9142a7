/** A shop's need drawn for its manager, and the forms in which she says what she knows. */
package io.vitrine.booking.demand.page;
