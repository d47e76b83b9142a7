/**
 * What managers set: the terms of topics from a day on, what a shop asks on top of them, who is at
 * home in a topic. Each change is written down with who made it.
 */
package io.vitrine.booking.terms;
