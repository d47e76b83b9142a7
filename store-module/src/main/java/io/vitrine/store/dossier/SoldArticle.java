package io.vitrine.store.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * What became of a dossier at the counter: so many of an article, on a receipt, a quote or an
 * order.
 */
@Entity
@Table(schema = "store", name = "dossier_outcome")
@IdClass(SoldArticle.Key.class)
public class SoldArticle {

  @Id
  @Column(name = "dossier")
  private String dossier;

  @Id
  @Column(name = "receipt")
  private String receipt;

  @Id
  @Column(name = "sku")
  private String sku;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private Kind kind;

  @Column(name = "quantity")
  private int quantity;

  @Column(name = "sold_at")
  private Instant soldAt;

  /** On what kind of paper. */
  enum Kind {
    SALE,
    QUOTE,
    ORDER
  }

  protected SoldArticle() {}

  SoldArticle(String dossier, Kind kind, String receipt, String sku, int quantity, Instant soldAt) {
    this.dossier = dossier;
    this.kind = kind;
    this.receipt = receipt;
    this.sku = sku;
    this.quantity = quantity;
    this.soldAt = soldAt;
  }

  Kind kind() {
    return kind;
  }

  String receipt() {
    return receipt;
  }

  String sku() {
    return sku;
  }

  int quantity() {
    return quantity;
  }

  Instant soldAt() {
    return soldAt;
  }

  /** A receipt names an article once. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String dossier;
    private String receipt;
    private String sku;

    protected Key() {}

    public Key(String dossier, String receipt, String sku) {
      this.dossier = dossier;
      this.receipt = receipt;
      this.sku = sku;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(dossier, key.dossier)
          && Objects.equals(receipt, key.receipt)
          && Objects.equals(sku, key.sku);
    }

    @Override
    public int hashCode() {
      return Objects.hash(dossier, receipt, sku);
    }
  }
}
