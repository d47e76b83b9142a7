/**
 * Owns proposals for weeks of a shop: the search that makes one, what it has found so far, and its
 * taking over into the rota. What planning is says {@code planner.shop}; how it is searched, {@code
 * planner.line}.
 */
package io.vitrine.booking.planner.proposal;
