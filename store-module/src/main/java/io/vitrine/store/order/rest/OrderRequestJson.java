package io.vitrine.store.order.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.order.DepositKind;
import io.vitrine.store.order.Handover;
import io.vitrine.store.order.OrderRequest;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.rest.SaleRequestJson;
import io.vitrine.store.sale.rest.Whole;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * What the counter asks to order; prices and rates are never in it.
 *
 * @param standsOn the number of a quote: then lines and prices are the promised ones
 * @param payments of the deposit
 * @param depositKind {@code ARRHES} unless {@code ACOMPTE} is said
 */
public record OrderRequestJson(
    String visit,
    List<SaleRequestJson.LineJson> lines,
    String standsOn,
    BigDecimal discountBp,
    String approval,
    String customer,
    String contact,
    String handover,
    String wishedOn,
    String depositKind,
    BigDecimal depositCents,
    List<SaleRequestJson.PaymentJson> payments) {

  OrderRequest request(CounterRequest.Counter counter, String key) {
    return new OrderRequest(
        new SaleRequestJson(visit, lines, payments, null, discountBp, approval, standsOn)
            .request(counter, key),
        new OrderRequest.ForWhom(customer, contact, Handover.said(handover), day(wishedOn)),
        DepositKind.said(depositKind),
        Whole.cents("depositCents", depositCents));
  }

  private static LocalDate day(String day) {
    try {
      return day == null || day.isBlank() ? null : LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new InvalidValue("a day is written like 2026-12-12");
    }
  }
}
