/** What managers know beforehand of how many will come. */
package io.vitrine.booking.demand.event;
