/** The page on which staff make and revoke links to their calendars. */
package io.vitrine.booking.calendar.page;
