package io.vitrine.store.refund.rest;

import io.vitrine.store.credit.rest.CreditNoteJson;
import io.vitrine.store.refund.PaidBack;
import io.vitrine.store.refund.Refund;
import io.vitrine.store.refund.RefundedLine;
import io.vitrine.store.refund.RefundedPart;
import java.util.List;

/** A finished refund; its amounts are less than nothing. */
public record RefundJson(
    String refund,
    String receipt,
    String shop,
    String till,
    String sale,
    String staff,
    String approvedBy,
    String refundedAt,
    String reason,
    long totalCents,
    long taxCents,
    long ecoParticipationCents,
    long journalEntry,
    List<LineJson> lines,
    List<TaxJson> taxes,
    List<PayoutJson> payouts,
    CreditNoteJson creditNote) {

  /** A line that came back. */
  public record LineJson(
      String sku, int quantity, long totalCents, int taxRateBp, long ecoParticipationCents) {
    static LineJson of(RefundedLine line) {
      return new LineJson(
          line.getSku(),
          line.getQuantity(),
          line.getTotal().cents(),
          line.getTaxRate().basisPoints(),
          line.getEco().cents());
    }
  }

  /** VAT of one rate. */
  public record TaxJson(int taxRateBp, long grossCents, long netCents, long taxCents) {
    static TaxJson of(RefundedPart part) {
      return new TaxJson(
          part.getTaxRate().basisPoints(),
          part.getGross().cents(),
          part.getNet().cents(),
          part.getTax().cents());
    }
  }

  /** Money that went back. */
  public record PayoutJson(
      String means, long amountCents, String authorisation, String attempt, String creditNote) {
    static PayoutJson of(PaidBack back) {
      return new PayoutJson(
          back.getMeans().name(),
          back.getAmount().cents(),
          back.getAuthorisation(),
          back.getAttempt(),
          back.getCreditNumber());
    }
  }

  /**
   * @param note that it issued, or {@code null}
   */
  static RefundJson of(Refund refund, CreditNoteJson note) {
    return new RefundJson(
        refund.getId(),
        refund.getReceipt(),
        refund.getShop(),
        refund.getTill(),
        refund.getSale(),
        refund.getStaff(),
        refund.getApprovedBy(),
        refund.getRefundedAt().toString(),
        refund.getReason().name(),
        refund.getTotal().cents(),
        refund.getTax().cents(),
        refund.getEco().cents(),
        refund.getJournalNo(),
        refund.getLines().stream().map(LineJson::of).toList(),
        refund.getTaxes().stream().map(TaxJson::of).toList(),
        refund.getPayouts().stream().map(PayoutJson::of).toList(),
        note);
  }
}
