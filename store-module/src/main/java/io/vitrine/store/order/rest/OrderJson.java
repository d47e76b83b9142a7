package io.vitrine.store.order.rest;

import io.vitrine.store.order.CustomerOrder;
import io.vitrine.store.order.Deposit;
import io.vitrine.store.order.DepositEnd;
import io.vitrine.store.refund.PaidBack;
import io.vitrine.store.sale.rest.PromisedLineJson;
import java.time.LocalDate;
import java.util.List;

/** An order with what was paid down on it. */
public record OrderJson(
    String order,
    String shop,
    String visit,
    String staff,
    String approvedBy,
    String quote,
    String customer,
    String contact,
    String handover,
    String wishedOn,
    String orderedAt,
    String state,
    long totalCents,
    long taxCents,
    long ecoParticipationCents,
    List<PromisedLineJson> lines,
    DepositJson deposit) {

  /** What was paid down. */
  public record DepositJson(
      String deposit,
      String kind,
      String till,
      String takenAt,
      long amountCents,
      long taxCents,
      long journalEntry,
      List<PartJson> taxes,
      EndJson end) {
    static DepositJson of(Deposit deposit, DepositEnd end, String creditNote) {
      return new DepositJson(
          deposit.getId(),
          deposit.getKind().name(),
          deposit.getTill(),
          deposit.getTakenAt().toString(),
          deposit.getAmount().cents(),
          deposit.getTax().cents(),
          deposit.getJournalNo(),
          deposit.getParts().stream()
              .map(
                  part ->
                      new PartJson(
                          part.getTaxRate().basisPoints(),
                          part.getGross().cents(),
                          part.getTax().cents()))
              .toList(),
          end == null ? null : EndJson.of(end, creditNote));
    }
  }

  /** Its part of one VAT rate. */
  public record PartJson(int taxRateBp, long grossCents, long taxCents) {}

  /**
   * What became of it.
   *
   * @param creditNote the id of the note that it went back on, or {@code null}
   */
  public record EndJson(
      String ending,
      String sale,
      String receipt,
      String endedAt,
      long backCents,
      long compensationCents,
      String approvedBy,
      long journalEntry,
      List<PayoutJson> payouts,
      String creditNote) {
    static EndJson of(DepositEnd end, String creditNote) {
      return new EndJson(
          end.getEnding().name(),
          end.getSale(),
          end.getReceipt(),
          end.getEndedAt().toString(),
          end.getBack().cents(),
          end.getCompensation().cents(),
          end.getApprovedBy(),
          end.getJournalNo(),
          end.getPayouts().stream().map(PayoutJson::of).toList(),
          creditNote);
    }
  }

  /** Money that went back; a credit note goes by its number. */
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
   * @param end what became of the deposit, or {@code null} as long as it waits
   * @param creditNote the id of the note that it went back on, or {@code null}
   */
  static OrderJson of(CustomerOrder order, Deposit deposit, DepositEnd end, String creditNote) {
    LocalDate wished = order.getWishedOn();
    return new OrderJson(
        order.getId(),
        order.getShop(),
        order.getVisit(),
        order.getStaff(),
        order.getApprovedBy(),
        order.getQuote(),
        order.getCustomer(),
        order.getContact(),
        order.getHandover().name(),
        wished == null ? null : wished.toString(),
        order.getOrderedAt().toString(),
        order.getState().name(),
        order.getTotal().cents(),
        order.getTax().cents(),
        order.getEco().cents(),
        order.getLines().stream().map(PromisedLineJson::of).toList(),
        DepositJson.of(deposit, end, creditNote));
  }
}
