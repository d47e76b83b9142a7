/** Needs, events and terms over HTTP for managers; what the store tells of walk-ins. */
package io.vitrine.booking.demand.rest;
