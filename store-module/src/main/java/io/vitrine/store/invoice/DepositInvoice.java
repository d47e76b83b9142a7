package io.vitrine.store.invoice;

import io.vitrine.shell.privacy.PersonalData;
import io.vitrine.store.order.Deposit;
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
 * An invoice on what was paid down on an order, before its goods are there (CGI art. 289, I, 1, c),
 * one at most. Its number is of the series of all invoices. Seller and buyer are copied; amounts
 * are the deposit's, which never change either. Final: the database refuses to change it.
 */
@PersonalData(
    columns = {
      "buyer_name",
      "buyer_siren",
      "buyer_siret",
      "buyer_vat",
      "buyer_street",
      "buyer_postcode",
      "buyer_city",
      "buyer_country",
      "buyer_reference"
    },
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "an invoice to a buyer on what she paid down",
    basis = PersonalData.Basis.LEGAL_DUTY,
    kept =
        "as long as the law wants (fiscal record); the one thing that keeps a name after an erasure")
@Entity
@Table(schema = "store", name = "deposit_invoice")
@IdClass(DepositEnd.EndId.class)
public class DepositInvoice implements Bill {

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "deposit")
  private String deposit;

  @Embedded
  @AttributeOverride(name = "number", column = @Column(name = "invoice_number"))
  private Issued issued;

  @Embedded private Parties parties;

  protected DepositInvoice() {}

  DepositInvoice(Deposit deposit, SeriesNumber number, Parties parties, String staff, Instant now) {
    this.shop = deposit.getShop();
    this.deposit = deposit.getId();
    this.issued = new Issued(deposit.getTill(), number, staff, now);
    this.parties = parties;
  }

  /** The entry of the till's journal that records it. */
  void recordedAs(long journalNo) {
    issued.recordedAs(journalNo);
  }

  @Override
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

  /** The number of its deposit. */
  public String getDeposit() {
    return deposit;
  }

  @Override
  public Instant getIssuedAt() {
    return issued.at();
  }

  Parties getParties() {
    return parties;
  }

  @Override
  public Buyer getBuyer() {
    return parties.buyer();
  }
}
