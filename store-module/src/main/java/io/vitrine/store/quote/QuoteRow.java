package io.vitrine.store.quote;

import io.vitrine.shell.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/** A quote in a list. */
public record QuoteRow(
    String quote,
    Instant madeAt,
    LocalDate endsOn,
    String customer,
    String staffName,
    Money total,
    QuoteState state) {

  /** What became of it up to a day of the shop. */
  public QuoteState stateOn(LocalDate today) {
    return state == QuoteState.OPEN && today.isAfter(endsOn) ? QuoteState.ENDED : state;
  }
}
