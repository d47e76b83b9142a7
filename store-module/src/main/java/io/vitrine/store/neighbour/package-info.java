/**
 * The other modules as the shop sees them: ports in its own words, one adapter over HTTP each. A
 * neighbour that is away is an answer, never an exception.
 */
package io.vitrine.store.neighbour;
