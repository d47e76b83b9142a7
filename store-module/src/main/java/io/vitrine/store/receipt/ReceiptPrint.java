package io.vitrine.store.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** One print of a receipt: copy 0 is the original, copy n the duplicate n. */
@Entity
@Table(schema = "store", name = "receipt_print")
@IdClass(ReceiptPrint.PrintId.class)
public class ReceiptPrint {

  /** The key of a print. */
  public static class PrintId implements Serializable {
    private static final long serialVersionUID = 1L;
    private String shop;
    private String sale;
    private int copyNo;

    protected PrintId() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof PrintId that
          && shop.equals(that.shop)
          && sale.equals(that.sale)
          && copyNo == that.copyNo;
    }

    @Override
    public int hashCode() {
      return Objects.hash(shop, sale, copyNo);
    }
  }

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "sale")
  private String sale;

  @Id
  @Column(name = "copy_no")
  private int copyNo;

  @Column(name = "printed_at")
  private Instant printedAt;

  @Column(name = "printed_by")
  private String printedBy;

  protected ReceiptPrint() {}

  ReceiptPrint(String shop, String sale, int copyNo, Instant printedAt, String printedBy) {
    this.shop = shop;
    this.sale = sale;
    this.copyNo = copyNo;
    this.printedAt = printedAt;
    this.printedBy = printedBy;
  }
}
