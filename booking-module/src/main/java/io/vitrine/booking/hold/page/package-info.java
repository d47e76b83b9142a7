/** The buttons of the booking walk that hold a time. */
package io.vitrine.booking.hold.page;
