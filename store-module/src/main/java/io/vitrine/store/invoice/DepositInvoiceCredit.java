package io.vitrine.store.invoice;

import io.vitrine.store.order.DepositEnd;
import io.vitrine.store.sale.SeriesNumber;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The credit of a deposit's invoice whose order came to nothing (CGI art. 272, 1; UNTDID 1001,
 * 381): whole, and one at most. Parties are the invoice's, amounts the deposit's; neither ever
 * changes. Final: the database refuses to change it.
 */
@Entity
@Table(schema = "store", name = "deposit_invoice_credit")
@IdClass(DepositEnd.EndId.class)
public class DepositInvoiceCredit {

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "deposit")
  private String deposit;

  @Embedded
  @AttributeOverride(name = "number", column = @Column(name = "credit_number"))
  private Issued issued;

  protected DepositInvoiceCredit() {}

  /** By whoever said what becomes of the deposit, in the journal of the till where it was. */
  DepositInvoiceCredit(DepositEnd end, SeriesNumber number) {
    this.shop = end.getShop();
    this.deposit = end.getDeposit();
    this.issued = new Issued(end.getTill(), number, end.getStaff(), end.getEndedAt());
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

  /** The number of the deposit. */
  public String getDeposit() {
    return deposit;
  }

  public Instant getIssuedAt() {
    return issued.at();
  }
}
