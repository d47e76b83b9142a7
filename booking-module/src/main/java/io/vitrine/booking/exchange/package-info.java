/**
 * Advisers exchange published shifts among themselves: one offers, another takes, the law and the
 * customers have their say, a manager or the shop's rule approves. Owns the tables {@code
 * shift_offer} and {@code exchange_rule}.
 */
package io.vitrine.booking.exchange;
