package io.vitrine.store.invoice;

import io.vitrine.shell.privacy.PersonalData;
import io.vitrine.store.sale.Sale;
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
 * An invoice on a sale, one at most. Seller and buyer are copied; lines and amounts are the sale's,
 * which never change either. Final: the database refuses to change it.
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
    purpose = "an invoice to a buyer",
    basis = PersonalData.Basis.LEGAL_DUTY,
    kept =
        "as long as the law wants (fiscal record); the one thing that keeps a name after an erasure")
@Entity
@Table(schema = "store", name = "invoice")
@IdClass(Invoice.OfSale.class)
public class Invoice implements Bill {

  /** The key of an invoice: its shop and its sale. */
  public static class OfSale implements Serializable {
    private static final long serialVersionUID = 1L;
    private String shop;
    private String sale;

    protected OfSale() {}

    OfSale(String shop, String sale) {
      this.shop = shop;
      this.sale = sale;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof OfSale that && shop.equals(that.shop) && sale.equals(that.sale);
    }

    @Override
    public int hashCode() {
      return Objects.hash(shop, sale);
    }
  }

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "sale")
  private String sale;

  @Embedded
  @AttributeOverride(name = "number", column = @Column(name = "invoice_number"))
  private Issued issued;

  @Embedded private Parties parties;

  protected Invoice() {}

  Invoice(Sale sale, SeriesNumber number, Parties parties, String staff, Instant now) {
    this.shop = sale.getShop();
    this.sale = sale.getId();
    this.issued = new Issued(sale.getTill(), number, staff, now);
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

  /** The id of its sale. */
  public String getSale() {
    return sale;
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
