/**
 * What booking tells the store about appointments, in an order that never changes, and what the
 * store tells booking about visits.
 */
package io.vitrine.booking.fact;
