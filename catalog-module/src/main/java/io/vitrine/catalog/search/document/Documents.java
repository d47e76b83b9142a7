package io.vitrine.catalog.search.document;

import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.product.Size;
import io.vitrine.catalog.search.FacetValue;
import io.vitrine.catalog.search.Ranking;
import io.vitrine.catalog.search.Side;
import io.vitrine.catalog.search.SideRange;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.words.HeadNoun;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/**
 * A product as a block of documents, one a variant: a colour and a shop chosen together must hold
 * for one and the same variant.
 */
public final class Documents {

  public static final String PRODUCT = "product";
  public static final String CATEGORY = "category";
  public static final String FACETS = "facets";
  public static final String PRICE = "price";
  public static final String CODE = "code";
  static final String WIDE = "wide";
  static final String DEEP = "deep";
  static final String HIGH = "high";

  /** Words of both languages as they are written, for close words. */
  public static final String ALL = "all";

  /** The same with accents, to say a close word as it is written. */
  public static final String SAID = "said";

  private static final String NAME = "name";
  private static final String REST = "rest";
  private static final String THERE = "there";

  private static final BigDecimal LONGEST = BigDecimal.valueOf(99_999);

  private Documents() {}

  /** Stems of the name, with their places. */
  public static String nameField(Tongue tongue) {
    return NAME + '.' + tongue.code();
  }

  /** Words of the name as they are written, folded. */
  public static String writtenField(Tongue tongue) {
    return NAME + '.' + tongue.code() + ".x";
  }

  /** Stems of category, brand, attributes and description, weighed. */
  public static String restField(Tongue tongue) {
    return REST + '.' + tongue.code();
  }

  /** Which words of the rest weigh so much. */
  public static Ranking.Where placeOf(int weight) {
    if (weight >= Spoken.IN_PLACE) {
      return Ranking.Where.CATEGORY_OR_BRAND;
    }
    return weight >= Spoken.IN_FACTS ? Ranking.Where.FACTS : Ranking.Where.DESCRIPTION;
  }

  public static boolean isWeighed(String field) {
    return field.startsWith(REST);
  }

  /** Every stem of the name and the rest: what only has to be there. */
  public static String thereField(Tongue tongue) {
    return THERE + '.' + tongue.code();
  }

  /** What the thing is, of {@link HeadNoun}. */
  public static String headField(Tongue tongue) {
    return "head." + tongue.code();
  }

  /** A side of the outer size in millimetres. */
  public static String sideField(Side side) {
    return "side." + side.code();
  }

  public static String sortField(Tongue tongue) {
    return "sort." + tongue.code();
  }

  public static List<Document> of(CatalogueEntry entry) {
    List<Document> block = new ArrayList<>();
    boolean priceVaries = entry.variants().stream().map(Variant::priceCents).distinct().count() > 1;
    List<Spoken> spoken = new ArrayList<>();
    for (Tongue tongue : Tongue.values()) {
      spoken.add(new Spoken(entry, tongue));
    }
    for (Variant variant : entry.variants()) {
      Document document = new Document();
      stored(document, entry, variant, priceVaries);
      sorted(document, entry, variant);
      spoken.forEach(each -> each.addTo(document, variant));
      String gtin = variant.gtin() == null ? "" : variant.gtin();
      String codes = Spoken.oneWay(variant.sku() + ' ' + entry.product() + ' ' + gtin);
      document.add(new Field(CODE, codes, Spoken.WORDS));
      for (CategoryEntry category : entry.categories()) {
        document.add(new StringField(CATEGORY, category.code(), Field.Store.NO));
      }
      for (FacetValue value : FacetTerms.of(entry, variant)) {
        document.add(new SortedSetDocValuesField(FACETS, new BytesRef(value.term())));
      }
      block.add(document);
    }
    return block;
  }

  private static void stored(
      Document document, CatalogueEntry entry, Variant variant, boolean priceVaries) {
    document.add(new StringField(PRODUCT, entry.product(), Field.Store.YES));
    store(document, "sku", variant.sku());
    store(document, "nameFr", entry.name().french());
    store(document, "nameEn", entry.name().english());
    store(document, "variantFr", variant.name() == null ? null : variant.name().french());
    store(document, "variantEn", variant.name() == null ? null : variant.name().english());
    store(document, "leaf", entry.category().code());
    store(document, "brand", entry.brand() == null ? null : entry.brand().name());
    store(document, "picture", variant.picture());
    store(document, "cents", variant.priceCents() == null ? null : "" + variant.priceCents());
    store(document, "was", reducedFrom(variant));
    store(document, "varies", priceVaries ? "1" : null);
    store(document, "variants", "" + entry.variants().size());
    Size size = Size.of(variant);
    measured(document, size);
    store(document, WIDE, written(size.width()));
    store(document, DEEP, written(size.depth()));
    store(document, HIGH, written(size.height()));
    FacetTerms.onDisplay(variant).forEach(shop -> store(document, "display", shop));
    FacetTerms.inStock(variant).forEach(shop -> store(document, "stock", shop));
  }

  private static String written(BigDecimal side) {
    return side == null ? null : side.toPlainString();
  }

  private static String reducedFrom(Variant variant) {
    return variant.reducedFromCents() == null ? null : "" + variant.reducedFromCents();
  }

  private static void measured(Document document, Size size) {
    measured(document, Side.WIDTH, size.width());
    measured(document, Side.DEPTH, size.depth());
    measured(document, Side.HEIGHT, size.height());
  }

  /** In millimetres; a length beyond all furniture is left out. */
  private static void measured(Document document, Side side, BigDecimal centimetres) {
    if (centimetres != null && centimetres.compareTo(LONGEST) <= 0) {
      long millimetres =
          centimetres
              .multiply(BigDecimal.valueOf(SideRange.MILLIMETRES))
              .setScale(0, RoundingMode.HALF_UP)
              .longValueExact();
      document.add(new NumericDocValuesField(sideField(side), millimetres));
    }
  }

  private static void sorted(Document document, CatalogueEntry entry, Variant variant) {
    document.add(new SortedDocValuesField(PRODUCT, new BytesRef(entry.product())));
    if (variant.priceCents() != null) {
      document.add(new NumericDocValuesField(PRICE, variant.priceCents()));
    }
  }

  private static void store(Document document, String field, String value) {
    if (value != null) {
      document.add(new StoredField(field, value));
    }
  }
}
