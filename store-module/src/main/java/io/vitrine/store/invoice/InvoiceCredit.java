package io.vitrine.store.invoice;

import io.vitrine.store.refund.Refund;
import io.vitrine.store.sale.SeriesNumber;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * The credit of an invoice for what one refund gave back (CGI ann. II 242 nonies A; UNTDID 1001,
 * 381), one at most. Parties are the invoice's, lines and amounts the refund's; neither ever
 * changes. Final: the database refuses to change it.
 */
@Entity
@Table(schema = "store", name = "invoice_credit")
@IdClass(InvoiceCredit.OfRefund.class)
public class InvoiceCredit {

  /** The key of a credit: its shop and its refund. */
  public static class OfRefund implements Serializable {
    private static final long serialVersionUID = 1L;
    private String shop;
    private String refund;

    protected OfRefund() {}

    OfRefund(String shop, String refund) {
      this.shop = shop;
      this.refund = refund;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof OfRefund that && shop.equals(that.shop) && refund.equals(that.refund);
    }

    @Override
    public int hashCode() {
      return Objects.hash(shop, refund);
    }
  }

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "refund")
  private String refund;

  @Column(name = "sale")
  private String sale;

  @Embedded
  @AttributeOverride(name = "number", column = @Column(name = "credit_number"))
  private Issued issued;

  protected InvoiceCredit() {}

  /**
   * @param till in whose journal it stands
   * @param staff the staff number of who took the goods back, or made the invoice out afterwards
   */
  InvoiceCredit(Refund refund, String till, SeriesNumber number, String staff, Instant now) {
    this.shop = refund.getShop();
    this.refund = refund.getId();
    this.sale = refund.getSale();
    this.issued = new Issued(till, number, staff, now);
  }

  /** The entry of the till's journal that records it. */
  void recordedAs(long journalNo) {
    issued.recordedAs(journalNo);
  }

  /** As printed, such as {@code RIVOLI-FA2026-000003}. */
  public String getNumber() {
    return issued.numberIn(shop);
  }

  public String getShop() {
    return shop;
  }

  /** In whose journal it stands. */
  public String getTill() {
    return issued.till();
  }

  /** The id of its refund. */
  public String getRefund() {
    return refund;
  }

  /** The id of the sale whose invoice it credits. */
  public String getSale() {
    return sale;
  }

  public Instant getIssuedAt() {
    return issued.at();
  }
}
