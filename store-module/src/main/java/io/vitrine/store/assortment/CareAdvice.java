package io.vitrine.store.assortment;

import io.vitrine.store.neighbour.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How to care for an article, as the catalogue last told it; it outlives the article there. */
@Entity
@Table(schema = "store", name = "care_advice")
public class CareAdvice {

  private static final int LONGEST = 1_000;

  @Id
  @Column(name = "sku")
  private String sku;

  @Column(name = "fr")
  private String fr;

  @Column(name = "en")
  private String en;

  @Column(name = "as_of")
  private Instant asOf;

  protected CareAdvice() {}

  CareAdvice(String sku) {
    this.sku = sku;
  }

  void hear(Words told, Instant now) {
    fr = fit(told.fr());
    en = fit(told.en());
    asOf = now;
  }

  boolean says(Words told) {
    return fit(told.fr()).equals(fr) && fit(told.en()).equals(en);
  }

  private static String fit(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  public String getSku() {
    return sku;
  }

  public String getFr() {
    return fr;
  }

  public String getEn() {
    return en;
  }
}
