/**
 * The code that a shop's screen shows: how it is made, when it is good, whom it let in. Owns the
 * table screen_use; the visit is opened by {@code arrival}.
 */
package io.vitrine.store.arrival.screen;
