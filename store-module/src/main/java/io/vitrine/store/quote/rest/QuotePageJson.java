package io.vitrine.store.quote.rest;

import io.vitrine.store.quote.QuoteRow;
import java.time.LocalDate;
import java.util.List;

/** A page of a shop's quotes. */
public record QuotePageJson(String shop, long total, int page, List<RowJson> items) {

  /** A quote in the list. */
  public record RowJson(
      String quote, String madeAt, String endsOn, String customer, long totalCents, String state) {
    static RowJson of(QuoteRow row, LocalDate today) {
      return new RowJson(
          row.quote(),
          row.madeAt().toString(),
          row.endsOn().toString(),
          row.customer(),
          row.total().cents(),
          row.stateOn(today).name());
    }
  }
}
