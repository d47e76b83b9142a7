/**
 * Owns what is agreed with each person who works in the house: how long a week, on which days not,
 * whether on Sundays, and until when the rules for minors hold. Each row holds from a day on, so
 * the past keeps what was agreed then.
 */
package io.vitrine.booking.employment;
