package io.vitrine.store.credit;

import io.vitrine.shell.money.Money;
import java.time.Instant;

/**
 * A credit note was given as goodwill; told inside its transaction.
 *
 * @param number of the note
 * @param why in words
 */
public record CreditGiven(String shop, String number, Money amount, String why, Instant at) {}
