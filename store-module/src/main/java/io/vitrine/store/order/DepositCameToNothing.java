package io.vitrine.store.order;

import java.time.ZoneId;

/**
 * An order came to nothing and its deposit went back or stayed with the house, on record. Whoever
 * hears it acts in the same transaction, under the till's turn and with the order held.
 *
 * @param zone the shop's zone, by which the year is counted
 */
public record DepositCameToNothing(Deposit deposit, DepositEnd end, ZoneId zone) {}
