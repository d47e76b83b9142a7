/** Joining the waiting list, one's own place, and the manager's list. */
package io.vitrine.booking.waiting.page;
