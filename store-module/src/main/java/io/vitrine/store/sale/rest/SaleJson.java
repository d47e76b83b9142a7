package io.vitrine.store.sale.rest;

import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.Settled;
import io.vitrine.store.sale.SoldLine;
import io.vitrine.store.sale.TaxedPart;
import java.util.List;

/** A finished sale. */
public record SaleJson(
    String sale,
    String receipt,
    String shop,
    String till,
    String visit,
    String staff,
    String approvedBy,
    String quote,
    String order,
    String finishedAt,
    long totalCents,
    long taxCents,
    long ecoParticipationCents,
    long journalEntry,
    List<LineJson> lines,
    List<TaxJson> taxes,
    List<PaymentJson> payments) {

  /** A line as sold. */
  public record LineJson(
      String sku,
      String nameFr,
      String nameEn,
      int quantity,
      long unitPriceCents,
      long discountCents,
      long totalCents,
      int taxRateBp,
      long ecoParticipationUnitCents,
      String guaranteeEnds) {
    static LineJson of(SoldLine line) {
      return new LineJson(
          line.getSku(),
          line.getNameFr(),
          line.getNameEn(),
          line.getQuantity(),
          line.getUnitPrice().cents(),
          line.getDiscount().cents(),
          line.getTotal().cents(),
          line.getTaxRate().basisPoints(),
          line.getEcoUnit().cents(),
          line.getGuaranteeEnds().toString());
    }
  }

  /** VAT of one rate. */
  public record TaxJson(int taxRateBp, long grossCents, long netCents, long taxCents) {
    static TaxJson of(TaxedPart part) {
      return new TaxJson(
          part.getTaxRate().basisPoints(),
          part.getGross().cents(),
          part.getNet().cents(),
          part.getTax().cents());
    }
  }

  /** A payment as on record. */
  public record PaymentJson(
      String means,
      long amountCents,
      Long tenderedCents,
      Long changeCents,
      String authorisation,
      String attempt,
      String cheque,
      String creditNote,
      String deposit) {
    static PaymentJson of(Settled paid) {
      return new PaymentJson(
          paid.getMeans().name(),
          paid.getAmount().cents(),
          paid.isCash() ? paid.getTendered().cents() : null,
          paid.isCash() ? paid.getChange().cents() : null,
          paid.getAuthorisation(),
          paid.getAttempt(),
          paid.getCheque(),
          paid.getCreditNumber(),
          paid.getDeposit());
    }
  }

  static SaleJson of(Sale sale) {
    return new SaleJson(
        sale.getId(),
        sale.getReceipt(),
        sale.getShop(),
        sale.getTill(),
        sale.getVisit(),
        sale.getStaff(),
        sale.getApprovedBy(),
        sale.getQuote(),
        sale.getOrder(),
        sale.getFinishedAt().toString(),
        sale.getTotal().cents(),
        sale.getTax().cents(),
        sale.getEco().cents(),
        sale.getJournalNo(),
        sale.getLines().stream().map(LineJson::of).toList(),
        sale.getTaxes().stream().map(TaxJson::of).toList(),
        sale.getPayments().stream().map(PaymentJson::of).toList());
  }
}
