/**
 * Appointments as iCalendar: how a document is put together, and the private feeds that an adviser
 * or a shop's manager lets a calendar program read.
 */
package io.vitrine.booking.calendar;
