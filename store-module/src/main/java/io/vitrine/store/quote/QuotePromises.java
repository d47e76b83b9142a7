package io.vitrine.store.quote;

import io.vitrine.store.sale.PricedLine;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.sale.SeriesNumber;
import io.vitrine.store.sale.promise.PromiseAnswer;
import io.vitrine.store.sale.promise.Promised;
import io.vitrine.store.sale.promise.PromisedLine;
import io.vitrine.store.sale.promise.Promises;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Quotes as promises that a sale or an order takes over. */
@ApplicationScoped
public class QuotePromises implements Promises {

  static final String SERIES = "D";

  private final Quotes quotes;

  @Inject
  public QuotePromises(Quotes quotes) {
    this.quotes = quotes;
  }

  @Override
  public boolean areNamed(SeriesNumber number) {
    return number.series().matches(SERIES + "\\d{4}");
  }

  @Override
  public Optional<Promised> find(String shop, SeriesNumber number) {
    return quotes.find(shop, number.in(shop)).map(QuotePromises::promised);
  }

  @Override
  public PromiseAnswer hold(String shop, SeriesNumber number, LocalDate today) {
    Optional<Quote> quote = quotes.held(shop, number.in(shop));
    if (quote.isEmpty()) {
      return new PromiseAnswer.Refused(Reason.PROMISE_UNKNOWN);
    }
    return switch (quote.get().stateOn(today)) {
      case OPEN -> new PromiseAnswer.Held(promised(quote.get()));
      case ENDED -> new PromiseAnswer.Refused(Reason.QUOTE_ENDED);
      default -> new PromiseAnswer.Refused(Reason.QUOTE_CLOSED);
    };
  }

  @Override
  public void becomes(Promised promised, Sale sale) {
    quotes
        .held(sale.getShop(), promised.number())
        .orElseThrow()
        .turnInto(QuoteState.TURNED_INTO_SALE, sale.getStaff(), sale.getFinishedAt());
  }

  @Override
  public void becomesOrder(String shop, Promised promised, String by, Instant now) {
    quotes
        .held(shop, promised.number())
        .orElseThrow()
        .turnInto(QuoteState.TURNED_INTO_ORDER, by, now);
  }

  private static Promised promised(Quote quote) {
    List<PricedLine> lines = quote.getLines().stream().map(PromisedLine::priced).toList();
    return new Promised(Promised.Kind.QUOTE, quote.getId(), lines, null);
  }
}
