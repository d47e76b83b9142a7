package io.vitrine.store.invoice;

import java.util.function.Function;

/** What came of the wish to have an invoice. */
public sealed interface InvoiceAnswer permits InvoiceAnswer.Issued, InvoiceAnswer.Refused {

  <T> T fold(Function<Issued, T> issued, Function<Refused, T> refused);

  /** Where there is one already: the same, unless it was made out with other words. */
  static InvoiceAnswer again(Bill before, Buyer buyer) {
    return before.getBuyer().equals(buyer)
        ? new Issued(before, true)
        : new Refused(Reason.OTHER_BUYER);
  }

  /** Why none is made out. */
  enum Reason {
    /** No such sale in one's shops. */
    SALE_UNKNOWN("invoice-sale-unknown", 404),
    /** A sale of training: nothing legal is made out on it. */
    OF_TRAINING("invoice-of-training", 409),
    /** A real sale, at a device at which people train. */
    IN_TRAINING("invoice-in-training", 409),
    /** The house has no company number, or the shop no address. */
    HOUSE_UNKNOWN("invoice-house-unknown", 409),
    /** No such order in one's shops. */
    ORDER_UNKNOWN("invoice-order-unknown", 404),
    /** The deposit is held no more: the sale's invoice bills it, or it was given back or kept. */
    DEPOSIT_ENDED("invoice-deposit-ended", 409),
    /** What was paid down was billed to another company. */
    DEPOSIT_BUYER("invoice-deposit-buyer", 409),
    /** There is one already, made out to another company or with other words. */
    OTHER_BUYER("invoice-other-buyer", 409),
    NAME("invoice-name", 422),
    NUMBER("invoice-number", 422),
    VAT("invoice-vat", 422),
    ADDRESS("invoice-address", 422);

    private final String code;
    private final int status;

    Reason(String code, int status) {
      this.code = code;
      this.status = status;
    }

    /** The name under which the words of the refusal stand. */
    public String code() {
      return code;
    }

    /** The HTTP status (RFC 9110). */
    public int status() {
      return status;
    }

    static Reason of(Buyer.Flaw flaw) {
      return valueOf(flaw.name());
    }
  }

  /**
   * The invoice on the sale or deposit.
   *
   * @param before whether it was there already
   */
  record Issued(Bill invoice, boolean before) implements InvoiceAnswer {
    @Override
    public <T> T fold(Function<Issued, T> issued, Function<Refused, T> refused) {
      return issued.apply(this);
    }
  }

  /**
   * @param reason why not
   */
  record Refused(Reason reason) implements InvoiceAnswer {
    @Override
    public <T> T fold(Function<Issued, T> issued, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
