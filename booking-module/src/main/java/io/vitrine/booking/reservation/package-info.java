/**
 * Places at workshops: reserving, waiting in line, being offered what others give back, and who
 * came. It owns {@code reservation}; how many are taken stands on the workshop's own row.
 */
package io.vitrine.booking.reservation;
