/** The pages of booking and of one's own appointment, and the adviser's list of a day. */
package io.vitrine.booking.appointment.page;
