package io.vitrine.store.assortment;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.neighbour.Variant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/** A variant as the catalogue last told it. */
@Entity
@Table(schema = "store", name = "known_variant")
public class KnownVariant {

  @Id
  @Column(name = "sku")
  private String sku;

  @Column(name = "product")
  private String product;

  @Column(name = "name_fr")
  private String nameFr;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "variant_fr")
  private String variantFr;

  @Column(name = "variant_en")
  private String variantEn;

  @Column(name = "gtin")
  private String gtin;

  @Column(name = "price_cents")
  private Money price;

  @Column(name = "tax_rate_bp")
  private TaxRate taxRate;

  @Column(name = "eco_cents")
  private Money eco;

  @Column(name = "picture")
  private String picture;

  @Column(name = "warranty_years")
  private int warrantyYears;

  @Column(name = "as_of")
  private Instant asOf;

  @Column(name = "search_text")
  private String searchText;

  protected KnownVariant() {}

  KnownVariant(Variant told, Instant asOf) {
    this.sku = told.sku();
    hear(told, asOf);
  }

  /** An article as it was promised before. */
  public record Promised(
      String sku,
      String product,
      String nameFr,
      String nameEn,
      String variantFr,
      String variantEn,
      Money price,
      TaxRate taxRate,
      Money eco) {}

  /** The article as it was promised, for a sale that honours it; it is never kept. */
  public static KnownVariant promised(Promised before) {
    KnownVariant variant = new KnownVariant();
    variant.sku = before.sku();
    variant.product = before.product();
    variant.nameFr = before.nameFr();
    variant.nameEn = before.nameEn();
    variant.variantFr = before.variantFr();
    variant.variantEn = before.variantEn();
    variant.price = before.price();
    variant.taxRate = before.taxRate();
    variant.eco = before.eco();
    return variant;
  }

  final void hear(Variant told, Instant now) {
    product = told.product();
    nameFr = fit(told.name().fr(), 300);
    nameEn = fit(told.name().en(), 300);
    variantFr = fit(told.variant().fr(), 300);
    variantEn = fit(told.variant().en(), 300);
    gtin = told.gtin();
    price = told.price();
    taxRate = told.taxRate();
    eco = told.ecoParticipation();
    picture = told.picture();
    warrantyYears = told.warrantyYears();
    asOf = now;
    searchText = fit(folded(String.join(" ", sku, nameFr, nameEn, variantFr, variantEn)), 1500);
  }

  /** Whether that is what is known already. */
  boolean says(Variant told) {
    return product.equals(told.product())
        && nameFr.equals(fit(told.name().fr(), 300))
        && nameEn.equals(fit(told.name().en(), 300))
        && variantFr.equals(fit(told.variant().fr(), 300))
        && variantEn.equals(fit(told.variant().en(), 300))
        && Objects.equals(gtin, told.gtin())
        && price.equals(told.price())
        && taxRate.equals(told.taxRate())
        && eco.equals(told.ecoParticipation())
        && Objects.equals(picture, told.picture())
        && warrantyYears == told.warrantyYears();
  }

  /** Small letters without accents, so that "canape" finds "Canapé". */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String fit(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }

  public String getSku() {
    return sku;
  }

  public String getProduct() {
    return product;
  }

  public String getNameFr() {
    return nameFr;
  }

  public String getNameEn() {
    return nameEn;
  }

  public String getVariantFr() {
    return variantFr;
  }

  public String getVariantEn() {
    return variantEn;
  }

  public Money getPrice() {
    return price;
  }

  public TaxRate getTaxRate() {
    return taxRate;
  }

  /** Eco-participation of one piece, inside the price. */
  public Money getEco() {
    return eco;
  }

  public String getPicture() {
    return picture;
  }

  public int getWarrantyYears() {
    return warrantyYears;
  }

  /** When the catalogue said so. */
  public Instant getAsOf() {
    return asOf;
  }
}
