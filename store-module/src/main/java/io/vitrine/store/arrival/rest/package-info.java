/** Check-ins, walk-ins and visits for the staff's own programs, and codes for the shop's screen. */
package io.vitrine.store.arrival.rest;
