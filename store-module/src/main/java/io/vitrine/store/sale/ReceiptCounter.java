package io.vitrine.store.sale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** The last number given in a series of a shop; locked by the sale that takes the next one. */
@Entity
@Table(schema = "store", name = "receipt_counter")
@IdClass(ReceiptCounter.SeriesId.class)
class ReceiptCounter {

  /** The key of a counter: a shop and a series. */
  public static class SeriesId implements Serializable {
    private static final long serialVersionUID = 1L;
    private String shop;
    private String series;

    protected SeriesId() {}

    SeriesId(String shop, String series) {
      this.shop = shop;
      this.series = series;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof SeriesId that && shop.equals(that.shop) && series.equals(that.series);
    }

    @Override
    public int hashCode() {
      return Objects.hash(shop, series);
    }
  }

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "series")
  private String series;

  @Column(name = "last_number")
  private long lastNumber;

  protected ReceiptCounter() {}

  ReceiptCounter(String shop, String series) {
    this.shop = shop;
    this.series = series;
  }

  SeriesNumber next() {
    lastNumber++;
    return new SeriesNumber(series, lastNumber);
  }
}
