package io.vitrine.store.stock.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** So many of an article that were sent, and how many of them came. */
@Entity
@Table(schema = "store", name = "stock_transfer_line")
@IdClass(TransferLine.Key.class)
public class TransferLine {

  @Id
  @Column(name = "transfer")
  private String transfer;

  @Id
  @Column(name = "sku")
  private String sku;

  @Column(name = "sent")
  private int sent;

  @Column(name = "received")
  private Integer received;

  @Column(name = "reason")
  private String reason;

  protected TransferLine() {}

  TransferLine(String transfer, String sku, int sent) {
    this.transfer = transfer;
    this.sku = sku;
    this.sent = sent;
  }

  /**
   * @param why fewer came than were sent; kept only where that is so
   */
  void receive(int pieces, String why) {
    received = pieces;
    reason = pieces < sent ? why : null;
  }

  public String getSku() {
    return sku;
  }

  public int getSent() {
    return sent;
  }

  /** How many came, or {@code null} while it is in transit. */
  public Integer getReceived() {
    return received;
  }

  /** How many did not come. */
  public int getMissing() {
    return received == null ? 0 : sent - received;
  }

  public String getReason() {
    return reason;
  }

  /** A transfer names an article once. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String transfer;
    private String sku;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(transfer, key.transfer)
          && Objects.equals(sku, key.sku);
    }

    @Override
    public int hashCode() {
      return Objects.hash(transfer, sku);
    }
  }
}
