/**
 * Finds, among the free times of a shop, what stranded appointments could become, and moves or
 * cancels them as a manager chose: the {@code repair} of those who know neither.
 */
package io.vitrine.booking.mending;
