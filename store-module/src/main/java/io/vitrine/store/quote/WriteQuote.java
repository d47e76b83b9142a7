package io.vitrine.store.quote;

import io.vitrine.store.approval.Approval;
import io.vitrine.store.approval.Approvals;
import io.vitrine.store.assortment.KnownVariant;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.quote.QuoteAnswer.Made;
import io.vitrine.store.quote.QuoteAnswer.NotApproved;
import io.vitrine.store.quote.QuoteAnswer.Refused;
import io.vitrine.store.sale.AtCounter;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.GoodsAnswer.Goods;
import io.vitrine.store.sale.GoodsAtCounter;
import io.vitrine.store.sale.OpenVisits;
import io.vitrine.store.sale.ReceiptNumbers;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.sale.SeriesNumber;
import io.vitrine.store.sale.promise.PromiseMade;
import io.vitrine.store.sale.promise.Promised;
import io.vitrine.store.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Writes a quote in one transaction; its locks come in the order of a sale's. */
@ApplicationScoped
class WriteQuote {

  private final EntityManager store;
  private final AtCounter atCounter;
  private final OpenVisits visits;
  private final GoodsAtCounter goods;
  private final Approvals approvals;
  private final ReceiptNumbers numbers;
  private final Quotes quotes;
  private final QuoteTerms terms;
  private final Event<PromiseMade> made;
  private final Clock clock;

  @Inject
  WriteQuote(
      EntityManager store,
      AtCounter atCounter,
      OpenVisits visits,
      GoodsAtCounter goods,
      Approvals approvals,
      ReceiptNumbers numbers,
      Quotes quotes,
      QuoteTerms terms,
      Event<PromiseMade> made,
      Clock clock) {
    this.store = store;
    this.atCounter = atCounter;
    this.visits = visits;
    this.goods = goods;
    this.approvals = approvals;
    this.numbers = numbers;
    this.quotes = quotes;
    this.terms = terms;
    this.made = made;
    this.clock = clock;
  }

  /**
   * @param prices what the house asks for each line
   * @param zone the shop's zone, by which year and end are counted
   */
  @Transactional
  QuoteAnswer write(QuoteRequest request, Map<String, KnownVariant> prices, ZoneId zone) {
    CounterRequest.Counter counter = request.basket().counter();
    AtCounter.Standing standing = atCounter.lock(counter);
    Optional<QuoteAnswer> before = quotes.answered(request);
    if (before.isPresent()) {
      return before.get();
    }
    if (standing.signOn().isEmpty()) {
      return Refused.because(Reason.NOT_SIGNED_ON);
    }
    Optional<Visit> visit = visits.held(counter.shop(), request.basket().visit());
    if (visit.isEmpty() || !visit.get().isOpen()) {
      return Refused.because(visit.isEmpty() ? Reason.VISIT_UNKNOWN : Reason.VISIT_ENDED);
    }
    SignOn seller = standing.signOn().get();
    return goods
        .of(request.basket(), prices, seller, zone)
        .fold(
            found -> approved(request, found, seller, visit.get(), zone),
            missing -> new Refused(missing));
  }

  private QuoteAnswer approved(
      QuoteRequest request, Goods found, SignOn seller, Visit visit, ZoneId zone) {
    if (!found.needsApproval()) {
      return new Made(write(request, found, seller, visit, null, zone));
    }
    CounterRequest.Counter counter = request.basket().counter();
    return approvals
        .take(
            request.basket().approval(),
            new Approvals.Asking(
                counter.shop(),
                counter.device(),
                counter.staff(),
                "quote in visit " + visit.getId()))
        .<QuoteAnswer>fold(
            yes -> new Made(write(request, found, seller, visit, yes.approval(), zone)),
            no -> new NotApproved(no.reason()));
  }

  private Quote write(
      QuoteRequest request,
      Goods found,
      SignOn seller,
      Visit visit,
      Approval approval,
      ZoneId zone) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String shop = request.basket().counter().shop();
    SeriesNumber number = numbers.next(shop, QuotePromises.SERIES + now.atZone(zone).getYear());
    Quote quote =
        new Quote(
            request,
            new Quote.Ground(
                seller,
                visit,
                number,
                now,
                now.atZone(zone).toLocalDate().plusDays(terms.days(shop, now))),
            found);
    if (approval != null) {
      quote.approved(approval);
    }
    store.persist(quote);
    store.flush();
    made.fire(
        new PromiseMade(
            Promised.Kind.QUOTE,
            shop,
            quote.getId(),
            visit.getAppointment(),
            now,
            request.basket().lines()));
    return quote;
  }
}
