/**
 * Owns who advises whom among people who named nobody: a day's queue over all kinds of advice at
 * once, by the solver that also plans rotas; also for a single appointment with anyone, so that the
 * others stay free for what they alone know. It knows ticks, staff numbers and kinds of advice by
 * their index.
 */
package io.vitrine.booking.queue;
