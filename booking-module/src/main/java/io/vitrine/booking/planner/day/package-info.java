/**
 * Owns who advises whom among people who came without an appointment: a day's queue over all kinds
 * of advice at once, by the solver that also plans rotas. It knows ticks, staff numbers and kinds
 * of advice by their index.
 */
package io.vitrine.booking.planner.day;
