package io.vitrine.catalog.search.document;

import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.words.HeadNoun;
import io.vitrine.catalog.search.words.Measures;
import io.vitrine.catalog.text.Text;
import java.text.Collator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** What a product says in one language: read once, and again only where its variants differ. */
final class Spoken {

  /** What a word weighs in the rest, by where it stands. */
  static final int IN_PLACE = 15;

  static final int IN_FACTS = 6;
  private static final int IN_MORE = 1;
  private static final int MAX_TEXT = 20_000;

  /** One for each thread: a collator is slow to make and not to be shared. */
  private static final ThreadLocal<Map<Tongue, Collator>> COLLATORS =
      ThreadLocal.withInitial(
          () ->
              Map.of(
                  Tongue.FRENCH, Collator.getInstance(Locale.FRENCH),
                  Tongue.ENGLISH, Collator.getInstance(Locale.ENGLISH)));

  static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS);
  private static final FieldType PLACED = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType LISTED = listed();

  private final Tongue tongue;
  private final String name;
  private final String place;
  private final String heads;
  private final BytesRef sortKey;
  private final Weighted shared;

  Spoken(CatalogueEntry entry, Tongue tongue) {
    this.tongue = tongue;
    this.name = in(tongue, entry.name());
    this.place = place(entry, tongue);
    this.heads = oneWay(String.join(" ", HeadNoun.of(name, tongue)));
    this.sortKey = new BytesRef(collated(tongue, name));
    this.shared =
        new Weighted(tongue)
            .with(oneWay(place), IN_PLACE)
            .with(oneWay(plain(in(tongue, entry.description()))), IN_MORE);
  }

  private static byte[] collated(Tongue tongue, String name) {
    String bounded = name.length() > 60 ? name.substring(0, 60) : name;
    return COLLATORS.get().get(tongue).getCollationKey(bounded).toByteArray();
  }

  private static String place(CatalogueEntry entry, Tongue tongue) {
    StringBuilder place = new StringBuilder();
    entry.categories().forEach(c -> place.append(in(tongue, c.name())).append(' '));
    return place + (entry.brand() == null ? "" : entry.brand().name());
  }

  /** All that a variant says. */
  void addTo(Document document, Variant variant) {
    StringBuilder facts = new StringBuilder();
    StringBuilder more = new StringBuilder();
    for (Value value : variant.attributes()) {
      (value.attribute().facet() ? facts : more).append(' ').append(said(value));
    }
    String named = oneWay(name + ' ' + in(tongue, variant.name()));
    document.add(new SortedDocValuesField(Documents.sortField(tongue), sortKey));
    document.add(new Field(Documents.nameField(tongue), named, PLACED));
    document.add(new Field(Documents.writtenField(tongue), named, WORDS));
    document.add(new Field(Documents.headField(tongue), heads, LISTED));
    Weighted rest =
        shared
            .copy()
            .with(oneWay(facts.toString()), IN_FACTS)
            .with(oneWay(more.toString()), IN_MORE);
    document.add(rest.weighed(Documents.restField(tongue)));
    document.add(rest.with(named, 1).there(Documents.thereField(tongue)));
    String close = oneWay(name + ' ' + in(tongue, variant.name()) + ' ' + place + ' ' + facts);
    document.add(new Field(Documents.ALL, close, LISTED));
    document.add(new Field(Documents.SAID, close, LISTED));
  }

  /** "Largeur de couchage 140 cm"; of a yes only its name, of a no nothing. */
  private String said(Value value) {
    String what = in(tongue, value.attribute().name());
    if (value.attribute().kind() == AttributeKind.BOOLEAN) {
      return value.yes() ? what : "";
    }
    String number =
        value.number() == null
            ? ""
            : value.number().stripTrailingZeros().toPlainString()
                + ' '
                + Objects.requireNonNullElse(value.attribute().unit(), "");
    return what + ' ' + number + ' ' + in(tongue, value.text());
  }

  private static String in(Tongue tongue, Text text) {
    if (text == null) {
      return "";
    }
    return tongue == Tongue.FRENCH ? text.french() : text.english();
  }

  private static String plain(String html) {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0
        ? html
        : html.replaceAll("<[^>]{0,500}>", " ").replaceAll("&[a-z#0-9]{1,8};", " ");
  }

  /** With measures written one way, and bounded. */
  static String oneWay(String text) {
    return Measures.oneWay(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
  }

  private static FieldType words(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  /** How often a word is there, and among how many, says nothing. */
  private static FieldType listed() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    return type;
  }
}
