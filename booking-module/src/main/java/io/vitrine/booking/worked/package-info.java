/**
 * Hours really worked: what is planned, unless somebody said otherwise, and who stands for it. Owns
 * {@code worked_time} and {@code worked_week}.
 */
package io.vitrine.booking.worked;
