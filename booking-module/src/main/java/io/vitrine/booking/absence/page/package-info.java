/** The manager's page of absences. */
package io.vitrine.booking.absence.page;
