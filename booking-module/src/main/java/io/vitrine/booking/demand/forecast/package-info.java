/**
 * How many will come without an appointment: a multiplicative model of days, shrunk where little is
 * known, with an interval measured on weeks that it has not seen. Pure; docs/staffing.md explains
 * it.
 */
package io.vitrine.booking.demand.forecast;
