package io.vitrine.catalog.search;

import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.product.Size;
import io.vitrine.catalog.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * A product as a block of documents, one a variant: a colour and a shop chosen together must hold
 * for one and the same variant.
 */
final class Documents {

  static final String PRODUCT = "product";
  static final String CATEGORY = "category";
  static final String FACETS = "facets";
  static final String PRICE = "price";
  static final String CODE = "code";
  static final String WIDE = "wide";
  static final String DEEP = "deep";
  static final String HIGH = "high";

  /** Words of both languages as they are written, for close words. */
  static final String ALL = "all";

  /** The same with accents, to say a close word as it is written. */
  static final String SAID = "said";

  private static final String NAME = "name";
  private static final String REST = "rest";
  private static final String THERE = "there";

  /** What a word weighs in the rest, by where it stands. */
  private static final int IN_PLACE = 15;

  private static final int IN_FACTS = 6;
  private static final int IN_MORE = 1;

  private static final BigDecimal LONGEST = BigDecimal.valueOf(99_999);
  private static final int MAX_TEXT = 20_000;

  /** One for each thread: a collator is slow to make and not to be shared. */
  private static final ThreadLocal<Map<Tongue, Collator>> COLLATORS =
      ThreadLocal.withInitial(
          () ->
              Map.of(
                  Tongue.FRENCH, Collator.getInstance(Locale.FRENCH),
                  Tongue.ENGLISH, Collator.getInstance(Locale.ENGLISH)));

  private static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS);
  private static final FieldType LISTED = heads();
  private static final FieldType PLACED = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType HEADS = heads();

  private Documents() {}

  /** Stems of the name, with their places. */
  static String nameField(Tongue tongue) {
    return NAME + '.' + tongue.code();
  }

  /** Words of the name as they are written, folded. */
  static String writtenField(Tongue tongue) {
    return NAME + '.' + tongue.code() + ".x";
  }

  /** Stems of category, brand, attributes and description, weighed. */
  static String restField(Tongue tongue) {
    return REST + '.' + tongue.code();
  }

  /** Which words of the rest weigh so much. */
  static Ranking.Where placeOf(int weight) {
    if (weight >= IN_PLACE) {
      return Ranking.Where.CATEGORY_OR_BRAND;
    }
    return weight >= IN_FACTS ? Ranking.Where.FACTS : Ranking.Where.DESCRIPTION;
  }

  static boolean isWeighed(String field) {
    return field.startsWith(REST);
  }

  /** Every stem of the name and the rest: what only has to be there. */
  static String thereField(Tongue tongue) {
    return THERE + '.' + tongue.code();
  }

  /** What the thing is, of {@link HeadNoun}. */
  static String headField(Tongue tongue) {
    return "head." + tongue.code();
  }

  /** A side of the outer size in millimetres. */
  static String sideField(Side side) {
    return "side." + side.code();
  }

  static String sortField(Tongue tongue) {
    return "sort." + tongue.code();
  }

  static List<Document> of(CatalogueEntry entry) {
    List<Document> block = new ArrayList<>();
    boolean priceVaries = entry.variants().stream().map(Variant::priceCents).distinct().count() > 1;
    Map<Tongue, Weighted> shared = new EnumMap<>(Tongue.class);
    for (Tongue tongue : Tongue.values()) {
      shared.put(tongue, shared(entry, tongue));
    }
    for (Variant variant : entry.variants()) {
      Document document = new Document();
      stored(document, entry, variant, priceVaries);
      sorted(document, entry, variant);
      for (Tongue tongue : Tongue.values()) {
        words(document, entry, variant, shared.get(tongue), tongue);
      }
      String gtin = variant.gtin() == null ? "" : variant.gtin();
      add(document, CODE, variant.sku() + ' ' + entry.product() + ' ' + gtin);
      for (CategoryEntry category : entry.categories()) {
        document.add(new StringField(CATEGORY, category.code(), Field.Store.NO));
      }
      for (FacetValue value : facets(entry, variant)) {
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
    onDisplay(variant).forEach(shop -> store(document, "display", shop));
    inStock(variant).forEach(shop -> store(document, "stock", shop));
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
    for (Tongue tongue : Tongue.values()) {
      String name = in(tongue, entry.name());
      document.add(
          new SortedDocValuesField(sortField(tongue), new BytesRef(collated(tongue, name))));
    }
  }

  private static byte[] collated(Tongue tongue, String name) {
    String bounded = name.length() > 60 ? name.substring(0, 60) : name;
    Collator collator = COLLATORS.get().get(tongue);
    return collator.getCollationKey(bounded).toByteArray();
  }

  /** What all variants of a product say, read once. */
  private static Weighted shared(CatalogueEntry entry, Tongue tongue) {
    return new Weighted(tongue)
        .with(place(entry, tongue), IN_PLACE)
        .with(bounded(plain(in(tongue, entry.description()))), IN_MORE);
  }

  private static String place(CatalogueEntry entry, Tongue tongue) {
    StringBuilder place = new StringBuilder();
    entry.categories().forEach(c -> place.append(in(tongue, c.name())).append(' '));
    return place + (entry.brand() == null ? "" : entry.brand().name());
  }

  private static void words(
      Document document, CatalogueEntry entry, Variant variant, Weighted shared, Tongue tongue) {
    String name = in(tongue, entry.name()) + ' ' + in(tongue, variant.name());
    StringBuilder facts = new StringBuilder();
    StringBuilder more = new StringBuilder();
    for (Value value : variant.attributes()) {
      (value.attribute().facet() ? facts : more).append(' ').append(said(value, tongue));
    }
    add(document, nameField(tongue), name, PLACED);
    add(document, writtenField(tongue), name, WORDS);
    String heads = String.join(" ", HeadNoun.of(in(tongue, entry.name()), tongue));
    add(document, headField(tongue), heads, HEADS);
    Weighted rest =
        shared.copy().with(facts.toString(), IN_FACTS).with(bounded(more.toString()), IN_MORE);
    document.add(rest.weighed(restField(tongue)));
    document.add(rest.with(name, 1).there(thereField(tongue)));
    String close = name + ' ' + place(entry, tongue) + ' ' + facts;
    add(document, ALL, close, LISTED);
    add(document, SAID, close, LISTED);
  }

  /** "Largeur de couchage 140 cm"; of a yes only its name, of a no nothing. */
  private static String said(Value value, Tongue tongue) {
    String name = in(tongue, value.attribute().name());
    if (value.attribute().kind() == AttributeKind.BOOLEAN) {
      return value.yes() ? name : "";
    }
    String number =
        value.number() == null
            ? ""
            : value.number().stripTrailingZeros().toPlainString()
                + ' '
                + Objects.requireNonNullElse(value.attribute().unit(), "");
    return name + ' ' + number + ' ' + in(tongue, value.text());
  }

  private static Set<FacetValue> facets(CatalogueEntry entry, Variant variant) {
    Set<FacetValue> facets = new LinkedHashSet<>();
    for (CategoryEntry category : entry.categories()) {
      Text name = category.name();
      facets.add(
          new FacetValue(Facets.CATEGORY, category.code(), name.french(), name.english(), null));
    }
    if (entry.brand() != null) {
      String name = entry.brand().name();
      facets.add(new FacetValue(Facets.BRAND, entry.brand().code(), name, name, null));
    }
    for (String shop : onDisplay(variant)) {
      facets.add(new FacetValue(Facets.DISPLAY, shop, shop, shop, null));
      facets.add(new FacetValue(Facets.SHOP, shop, shop, shop, null));
    }
    for (String shop : inStock(variant)) {
      facets.add(new FacetValue(Facets.STOCK, shop, shop, shop, null));
      facets.add(new FacetValue(Facets.SHOP, shop, shop, shop, null));
    }
    for (Value value : variant.attributes()) {
      if (value.attribute().facet()) {
        facets.add(facet(value));
      }
    }
    return facets;
  }

  private static FacetValue facet(Value value) {
    String facet = Facets.ofAttribute(value.attribute().code());
    if (value.attribute().kind() == AttributeKind.BOOLEAN) {
      return value.yes()
          ? new FacetValue(facet, "yes", "Oui", "Yes", null)
          : new FacetValue(facet, "no", "Non", "No", null);
    }
    return value.number() == null
        ? FacetValue.ofWords(facet, value.text().french(), value.text().english())
        : FacetValue.ofNumber(facet, value.number().doubleValue());
  }

  private static Set<String> onDisplay(Variant variant) {
    Set<String> shops = new TreeSet<>();
    variant.displays().forEach(display -> shops.add(display.shop()));
    return shops;
  }

  private static Set<String> inStock(Variant variant) {
    Set<String> shops = new TreeSet<>();
    variant.stock().stream().filter(s -> s.onHand() > 0).forEach(s -> shops.add(s.shop()));
    return shops;
  }

  private static String in(Tongue tongue, Text text) {
    if (text == null) {
      return "";
    }
    return tongue == Tongue.FRENCH ? text.french() : text.english();
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]{0,500}>", " ").replaceAll("&[a-z#0-9]{1,8};", " ");
  }

  private static void add(Document document, String field, String text) {
    add(document, field, text, WORDS);
  }

  private static void add(Document document, String field, String text, FieldType type) {
    document.add(new Field(field, Measures.oneWay(bounded(text)), type));
  }

  private static String bounded(String text) {
    return text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
  }

  private static void store(Document document, String field, String value) {
    if (value != null) {
      document.add(new StoredField(field, value));
    }
  }

  private static FieldType words(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  /** How often a word is there, and among how many, says nothing. */
  private static FieldType heads() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    return type;
  }
}
