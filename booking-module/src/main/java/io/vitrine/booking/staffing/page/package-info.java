/** The manager's board: the week drawn, its coverage, and what a change would do. */
package io.vitrine.booking.staffing.page;
