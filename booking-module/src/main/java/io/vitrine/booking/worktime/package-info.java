/**
 * The values in which working time is said: a week, a person's time on a day, its breaks. They know
 * neither a rota nor a rule.
 */
package io.vitrine.booking.worktime;
