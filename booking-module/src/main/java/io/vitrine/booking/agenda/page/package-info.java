/** The calendar on the pages of the staff. */
package io.vitrine.booking.agenda.page;
