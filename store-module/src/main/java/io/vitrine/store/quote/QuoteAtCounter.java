package io.vitrine.store.quote;

import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.database.TriedAgain;
import io.vitrine.store.quote.QuoteAnswer.Refused;
import io.vitrine.store.sale.PricesAtCounter;
import io.vitrine.store.sale.SaleAnswer.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;

/** A quote as the counter asks for it: the same key gets the same answer. */
@ApplicationScoped
public class QuoteAtCounter {

  private final Quotes quotes;
  private final PricesAtCounter prices;
  private final Assortment assortment;
  private final WriteQuote writeQuote;

  @Inject
  public QuoteAtCounter(
      Quotes quotes, PricesAtCounter prices, Assortment assortment, WriteQuote writeQuote) {
    this.quotes = quotes;
    this.prices = prices;
    this.assortment = assortment;
    this.writeQuote = writeQuote;
  }

  public QuoteAnswer make(QuoteRequest request) {
    Optional<QuoteAnswer> before = quotes.answered(request);
    if (before.isPresent()) {
      return before.get();
    }
    ZoneId zone = assortment.shop(request.basket().counter().shop()).getZone();
    return prices.fold(
        request.basket(),
        priced ->
            TriedAgain.untilDone(
                () -> writeQuote.write(request, priced, zone), Refused.because(Reason.IN_PROGRESS)),
        Refused::new);
  }
}
