package io.vitrine.store.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** One print of a refund's receipt: copy 0 is the original, copy n the duplicate n. */
@Entity
@Table(schema = "store", name = "refund_print")
@IdClass(RefundPrint.PrintId.class)
public class RefundPrint {

  /** The key of a print. */
  public static class PrintId implements Serializable {
    private static final long serialVersionUID = 1L;
    private String shop;
    private String refund;
    private int copyNo;

    protected PrintId() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof PrintId that
          && shop.equals(that.shop)
          && refund.equals(that.refund)
          && copyNo == that.copyNo;
    }

    @Override
    public int hashCode() {
      return Objects.hash(shop, refund, copyNo);
    }
  }

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "refund")
  private String refund;

  @Id
  @Column(name = "copy_no")
  private int copyNo;

  @Column(name = "printed_at")
  private Instant printedAt;

  @Column(name = "printed_by")
  private String printedBy;

  protected RefundPrint() {}

  RefundPrint(String shop, String refund, int copyNo, Instant printedAt, String printedBy) {
    this.shop = shop;
    this.refund = refund;
    this.copyNo = copyNo;
    this.printedAt = printedAt;
    this.printedBy = printedBy;
  }
}
