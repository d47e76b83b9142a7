package io.vitrine.catalog.office.bulk.page;

import io.vitrine.catalog.office.bulk.PriceStep;

/** What a person may change for many, as its forms ask for it. */
public final class BulkFields {

  private String category;
  private String brand;
  private String shown = "yes";
  private String from;
  private String until;
  private String attribute;
  private String valueFr;
  private String valueEn;
  private String by = "percent";
  private String amount;
  private String rounding = PriceStep.Rounding.CENT.name();

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getBrand() {
    return brand;
  }

  public void setBrand(String brand) {
    this.brand = brand;
  }

  public String getShown() {
    return shown;
  }

  public void setShown(String shown) {
    this.shown = shown;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getAttribute() {
    return attribute;
  }

  public void setAttribute(String attribute) {
    this.attribute = attribute;
  }

  public String getValueFr() {
    return valueFr;
  }

  public void setValueFr(String valueFr) {
    this.valueFr = valueFr;
  }

  public String getValueEn() {
    return valueEn;
  }

  public void setValueEn(String valueEn) {
    this.valueEn = valueEn;
  }

  public String getBy() {
    return by;
  }

  public void setBy(String by) {
    this.by = by;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getRounding() {
    return rounding;
  }

  public void setRounding(String rounding) {
    this.rounding = rounding;
  }
}
