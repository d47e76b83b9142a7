package io.vitrine.store.quote;

import io.vitrine.store.assortment.Assortment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The shop takes a quote back before it has become anything. */
@ApplicationScoped
public class WithdrawQuote {

  private final Quotes quotes;
  private final Assortment assortment;
  private final Clock clock;

  @Inject
  public WithdrawQuote(Quotes quotes, Assortment assortment, Clock clock) {
    this.quotes = quotes;
    this.assortment = assortment;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Withdrawal {
    DONE,
    UNKNOWN,
    /** It is a sale or an order, has ended, or was withdrawn before. */
    CLOSED_ALREADY
  }

  /**
   * @param shop in which the edge has checked the right
   * @param by a staff number
   */
  @Transactional
  public Withdrawal withdraw(String shop, String number, String by) {
    Optional<Quote> quote = quotes.held(shop, number);
    if (quote.isEmpty()) {
      return Withdrawal.UNKNOWN;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate today = LocalDate.ofInstant(now, assortment.shop(shop).getZone());
    return quote.get().withdraw(by, today, now) ? Withdrawal.DONE : Withdrawal.CLOSED_ALREADY;
  }
}
