/**
 * The waiting list: what people would like, who is offered a time that became free, in which order,
 * for how long, and what became of it.
 */
package io.vitrine.booking.waiting;
