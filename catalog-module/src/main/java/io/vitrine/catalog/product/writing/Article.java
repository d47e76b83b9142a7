package io.vitrine.catalog.product.writing;

import io.vitrine.catalog.document.DocumentKind;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.InvalidValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is told about one variant and its product at a time: what one row of a file says.
 *
 * @param gtin {@code null} where there is none
 * @param variant what tells it from the product's other variants, or {@code null}
 * @param description sanitised HTML, or {@code null}
 * @param category names from the root of the tree to the product's category, at least one
 * @param brand {@code null} where it is not known
 * @param priceCents tax included; {@code null} means: ask in the shop
 * @param pictures addresses below the context root, the leading one first
 * @param stock opening values; the store's own word is never overwritten by them
 * @param period when it is shown; {@code null}: as it was before, and always if it is new
 * @param beside what is told of other products
 */
public record Article(
    String sku,
    String product,
    String gtin,
    Text name,
    Text variant,
    Text description,
    List<Text> category,
    String brand,
    Long priceCents,
    int taxRateBp,
    long ecoParticipationCents,
    boolean published,
    List<String> pictures,
    List<Place> displays,
    List<Opening> stock,
    List<Cell> values,
    Period period,
    Beside beside) {

  public Article {
    if (category.isEmpty()) {
      throw new InvalidValue("the article " + sku + " needs a category");
    }
    category = List.copyOf(category);
    pictures = List.copyOf(pictures);
    displays = List.copyOf(displays);
    stock = List.copyOf(stock);
    values = List.copyOf(values);
  }

  /**
   * What a product leads to; {@code null}: nothing is said of it, and it stays as it was.
   *
   * @param goesWith numbers of products that go with it
   * @param replaces numbers of products that it takes the place of
   * @param documents what can be read about it
   */
  public record Beside(List<String> goesWith, List<String> replaces, List<Sheet> documents) {

    public static final Beside UNTOLD = new Beside(null, null, null);

    public Beside {
      goesWith = goesWith == null ? null : List.copyOf(goesWith);
      replaces = replaces == null ? null : List.copyOf(replaces);
      documents = documents == null ? null : List.copyOf(documents);
    }
  }

  /**
   * A document of the house beside a product.
   *
   * @param name by which the house calls the document
   * @param language {@code null}: for every reader
   * @param title {@code null}: its kind says enough
   */
  public record Sheet(String name, DocumentKind kind, String language, Text title) {}

  /** Where it stands to be seen. */
  public record Place(String shop, int floor, String department, String bay) {}

  /** How many a shop has to begin with. */
  public record Opening(String shop, int onHand) {}

  /** One value of an attribute: a number (1 and 0 for yes and no), or words. */
  public record Cell(String attribute, BigDecimal number, Text text) {}

  /** The same article in another category. */
  Article in(List<Text> place) {
    return place.equals(category)
        ? this
        : new Article(
            sku,
            product,
            gtin,
            name,
            variant,
            description,
            place,
            brand,
            priceCents,
            taxRateBp,
            ecoParticipationCents,
            published,
            pictures,
            displays,
            stock,
            values,
            period,
            beside);
  }

  /** A fingerprint of the content: the same for the same article, whenever it was written. */
  public String digest() {
    Digest digest = new Digest();
    digest.add(sku, product, gtin).add(name).add(variant).add(description);
    digest.each(category, digest::add);
    digest.add(brand, String.valueOf(priceCents), String.valueOf(taxRateBp));
    digest.add(String.valueOf(ecoParticipationCents), String.valueOf(published));
    digest.each(pictures, digest::add);
    digest.each(
        displays, d -> digest.add(d.shop(), String.valueOf(d.floor()), d.department(), d.bay()));
    digest.each(stock, s -> digest.add(s.shop(), String.valueOf(s.onHand())));
    digest.each(
        values,
        v ->
            digest
                .add(v.attribute(), v.number() == null ? null : v.number().toPlainString())
                .add(v.text()));
    if (period != null) {
      digest.add(String.valueOf(period.from()), String.valueOf(period.until()));
    }
    if (!beside.equals(Beside.UNTOLD)) {
      Stream.of(beside.goesWith(), beside.replaces())
          .map(numbers -> numbers == null ? List.<String>of() : numbers)
          .forEach(numbers -> digest.each(numbers, digest::add));
      digest.each(
          beside.documents() == null ? List.<Sheet>of() : beside.documents(),
          d -> digest.add(d.name(), d.kind().code(), d.language()).add(d.title()));
    }
    return digest.hex();
  }
}
