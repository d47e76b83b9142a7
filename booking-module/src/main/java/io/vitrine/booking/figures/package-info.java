/** What became of appointments, in sums: by topic, by week, by adviser. No customer is named. */
package io.vitrine.booking.figures;
