package io.vitrine.store.receipt;

import io.vitrine.shell.money.Money;
import java.time.LocalDate;

/**
 * Something that whoever was on the visit may have of the shop once, beside the sale. It names
 * nobody and has no number, so that who finds the paper can claim nothing with it.
 *
 * @param endsOn the last day on which it can be had
 */
public record Owed(Money amount, LocalDate endsOn) {}
