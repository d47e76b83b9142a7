package io.vitrine.store.quote.rest;

import io.vitrine.store.quote.QuoteRequest;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.rest.SaleRequestJson;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the counter asks to quote; prices, rates and the end are never in it.
 *
 * @param customer whose name stands on it, or {@code null}
 */
public record QuoteRequestJson(
    String visit,
    List<SaleRequestJson.LineJson> lines,
    BigDecimal discountBp,
    String approval,
    String customer) {

  QuoteRequest request(CounterRequest.Counter counter, String key) {
    return new QuoteRequest(
        new SaleRequestJson(visit, lines, List.of(), null, discountBp, approval, null)
            .request(counter, key),
        customer);
  }
}
