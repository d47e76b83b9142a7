package io.vitrine.store.quote.rest;

import io.vitrine.store.quote.Quote;
import io.vitrine.store.sale.rest.PromisedLineJson;
import java.time.LocalDate;
import java.util.List;

/** A quote. */
public record QuoteJson(
    String quote,
    String shop,
    String visit,
    String staff,
    String approvedBy,
    String customer,
    String madeAt,
    String endsOn,
    String state,
    long totalCents,
    long taxCents,
    long ecoParticipationCents,
    List<PromisedLineJson> lines) {

  static QuoteJson of(Quote quote, LocalDate today) {
    return new QuoteJson(
        quote.getId(),
        quote.getShop(),
        quote.getVisit(),
        quote.getStaff(),
        quote.getApprovedBy(),
        quote.getCustomer(),
        quote.getMadeAt().toString(),
        quote.getEndsOn().toString(),
        quote.stateOn(today).name(),
        quote.getTotal().cents(),
        quote.getTax().cents(),
        quote.getEco().cents(),
        quote.getLines().stream().map(PromisedLineJson::of).toList());
  }
}
