package io.vitrine.catalog.product;

import io.vitrine.catalog.text.Text;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.PictureAddress;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that is shown about one published product, read at once.
 *
 * @param product the product number
 * @param description sanitised HTML of a small set of tags, or {@code null}
 * @param categories from the root of the tree to the product's own category
 * @param brand {@code null} where none is known
 * @param attributes the values that all published variants share, in the order of the attributes
 * @param variants the published variants in their order; never empty
 * @param model the address of a model to turn and place, or {@code null}
 */
public record CatalogueEntry(
    String product,
    Text name,
    Text description,
    List<CategoryEntry> categories,
    Brand brand,
    List<Value> attributes,
    List<Variant> variants,
    Instant changed,
    String model) {

  /** Without a model. */
  public CatalogueEntry(
      String product,
      Text name,
      Text description,
      List<CategoryEntry> categories,
      Brand brand,
      List<Value> attributes,
      List<Variant> variants,
      Instant changed) {
    this(product, name, description, categories, brand, attributes, variants, changed, null);
  }

  /** The product's own category, at the end of the path. */
  public CategoryEntry category() {
    return categories.get(categories.size() - 1);
  }

  /** The variant of this number, or the first. */
  public Variant variant(String sku) {
    return variants.stream().filter(v -> v.sku().equals(sku)).findFirst().orElse(variants.get(0));
  }

  /** The lowest price of the published variants in cents; empty where all are asked in the shop. */
  public Optional<Long> lowestPriceCents() {
    return variants.stream().map(Variant::priceCents).filter(Objects::nonNull).min(Long::compare);
  }

  /** A brand's slug and its name as written. */
  public record Brand(String code, String name) {}

  /**
   * One value of one attribute. An attribute with several values has several of these, one after
   * the other.
   *
   * @param number the number in the attribute's unit; 1 or 0 for yes or no; else {@code null}
   * @param text the words of a choice or free text; else {@code null}
   */
  public record Value(AttributeEntry attribute, BigDecimal number, Text text) {

    /** What it states, to compare: words, or a number however it is written. */
    public Object stated() {
      return number == null ? Objects.requireNonNull(text) : number.stripTrailingZeros();
    }

    /** For {@link AttributeKind#BOOLEAN}: the answer. */
    public boolean yes() {
      return number != null && number.signum() != 0;
    }
  }

  /**
   * One buyable form.
   *
   * @param gtin the trade item number, or {@code null}
   * @param name what tells it from the product's other variants, or {@code null}
   * @param priceCents tax included; {@code null} means: ask in the shop
   * @param reducedFromCents where the price was reduced: the lowest of the 30 days before the
   *     reduction (C. consommation L112-1-1); else {@code null}
   * @param attributes all its values, shared or not
   */
  public record Variant(
      String sku,
      String gtin,
      Text name,
      Long priceCents,
      Long reducedFromCents,
      int taxRateBp,
      long ecoParticipationCents,
      List<Value> attributes,
      List<Picture> pictures,
      List<Display> displays,
      List<Stock> stock) {

    /** Tax included; {@code null}: the price is told in the shop. */
    public Money price() {
      return priceCents == null ? null : Money.cents(priceCents);
    }

    /** What a reduced price is held against; else {@code null}. */
    public Money reducedFrom() {
      return reducedFromCents == null ? null : Money.cents(reducedFromCents);
    }

    /** The eco-participation within a price that is shown; {@code null} where there is none. */
    public Money ecoParticipation() {
      return priceCents == null || ecoParticipationCents == 0
          ? null
          : Money.cents(ecoParticipationCents);
    }

    /** Where it stands in that shop, at the first place where it has several. */
    public Optional<Display> displayIn(String shop) {
      return displays.stream().filter(display -> display.shop().equals(shop)).findFirst();
    }

    public Optional<Stock> stockIn(String shop) {
      return stock.stream().filter(level -> level.shop().equals(shop)).findFirst();
    }

    /** The address of the leading picture, or {@code null}. */
    public String picture() {
      return pictures.isEmpty() ? null : pictures.get(0).path();
    }

    /**
     * Where machines find what it looks like: its photographs in their largest size, or the
     * drawings where it has none.
     */
    public List<String> pictureFiles() {
      List<PictureAddress> all =
          pictures.stream().map(picture -> PictureAddress.of(picture.path())).toList();
      List<PictureAddress> taken = all.stream().filter(picture -> !picture.drawn()).toList();
      return (taken.isEmpty() ? all : taken).stream().map(PictureAddress::path).toList();
    }

    /** The first of {@link #pictureFiles}, or {@code null}. */
    public String pictureFile() {
      return pictures.isEmpty() ? null : pictureFiles().get(0);
    }
  }

  /**
   * A picture of a variant.
   *
   * @param path the address below the context root, such as {@code /media/demo/x.svg}, with the
   *     point that stays in sight (see {@link PictureAddress})
   * @param alt what it shows, never {@code null}
   */
  public record Picture(String path, Text alt) {}

  /**
   * Where a variant stands to be seen.
   *
   * @param departmentName the department in both languages where the shop's list knows it
   */
  public record Display(
      String shop, int floor, String department, Text departmentName, String bay) {}

  /**
   * How many a shop has.
   *
   * @param onHand can be below zero when the shop sold what the books did not know
   * @param version 0 for an opening value, else the store's
   */
  public record Stock(String shop, int onHand, Instant asOf, long version) {}
}
