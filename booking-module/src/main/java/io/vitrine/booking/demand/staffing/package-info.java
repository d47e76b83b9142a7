/** How work becomes people: the waiting goal, who opens and closes, how many are there at least. */
package io.vitrine.booking.demand.staffing;
