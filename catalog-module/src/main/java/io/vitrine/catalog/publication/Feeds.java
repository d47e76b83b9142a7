package io.vitrine.catalog.publication;

import io.vitrine.catalog.product.CatalogueEntries;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Display;
import io.vitrine.catalog.product.CatalogueEntry.Stock;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * The products and a shop's stock as merchant centres read them (RSS 2.0 with Google's namespace).
 * Nothing is sold online, so the products are kept out of every online destination: they show where
 * a shop is near.
 */
@ApplicationScoped
public class Feeds {

  private static final String GOOGLE = "http://base.google.com/ns/1.0";
  private static final List<String> ONLINE_ONLY =
      List.of("Shopping_ads", "Display_ads", "Free_listings");
  private static final int AT_ONCE = 500;
  private static final int DESCRIPTION = 5_000;
  private static final int TITLE = 150;

  private final CatalogueEntries entries;
  private final PublicAddress address;

  @Inject
  public Feeds(CatalogueEntries entries, PublicAddress address) {
    this.entries = entries;
    this.address = address;
  }

  /** Every published variant that has a price and a picture; others no merchant centre takes. */
  public void products(Locale locale, OutputStream out) {
    document(
        out,
        "Vitrine",
        (xml, entry) -> {
          for (Variant variant : entry.variants()) {
            if (variant.priceCents() != null && variant.picture() != null) {
              product(xml, entry, variant, locale);
            }
          }
        });
  }

  /** What one shop shows or has, or had: a variant that was never there is left out. */
  public void localInventory(String shop, OutputStream out) {
    document(
        out,
        shop,
        (xml, entry) -> {
          for (Variant variant : entry.variants()) {
            local(xml, variant, shop);
          }
        });
  }

  @FunctionalInterface
  private interface Items {
    void write(Markup xml, CatalogueEntry entry) throws XMLStreamException;
  }

  private void document(OutputStream out, String title, Items items) {
    Markup.document(
        out,
        xml -> {
          xml.begin("rss", "version", "2.0", "xmlns:g", GOOGLE).begin("channel");
          xml.text("title", title).text("link", address.of("/")).text("description", title);
          String after = "";
          for (List<CatalogueEntry> some = entries.after(after, AT_ONCE);
              !some.isEmpty();
              some = entries.after(after, AT_ONCE)) {
            for (CatalogueEntry entry : some) {
              items.write(xml, entry);
              after = entry.product();
            }
          }
          xml.end().end();
        });
  }

  private void product(Markup xml, CatalogueEntry entry, Variant variant, Locale locale)
      throws XMLStreamException {
    String title = title(entry, variant, locale);
    String language = locale.getLanguage();
    xml.begin("item")
        .text("g:id", variant.sku())
        .text("g:item_group_id", entry.variants().size() > 1 ? entry.product() : null)
        .text("g:title", title)
        .text("g:description", description(entry.description(), locale).orElse(title))
        .text("g:link", address.of(PublicPaths.variant(entry.product(), variant.sku()), language))
        .text("g:image_link", address.of(variant.pictureFile()))
        .text("g:condition", "new")
        .text(
            "g:availability",
            variant.stock().stream().anyMatch(s -> s.onHand() > 0) ? "in_stock" : "out_of_stock")
        .text("g:price", price(variant.priceCents()))
        .text("g:brand", entry.brand() == null ? null : entry.brand().name())
        .text("g:gtin", variant.gtin())
        .text("g:identifier_exists", variant.gtin() == null ? "no" : null)
        .text(
            "g:product_type",
            entry.categories().stream()
                .map(CategoryEntry::name)
                .map(name -> name.in(locale))
                .collect(Collectors.joining(" > ")));
    for (String destination : ONLINE_ONLY) {
      xml.text("g:excluded_destination", destination);
    }
    xml.end();
  }

  private void local(Markup xml, Variant variant, String shop) throws XMLStreamException {
    Optional<Display> display = variant.displayIn(shop);
    Optional<Stock> stock = variant.stockIn(shop);
    if (display.isEmpty() && stock.isEmpty()) {
      return;
    }
    int onHand = Math.max(0, stock.map(Stock::onHand).orElse(0));
    boolean reservable = LocalTerms.reservable(onHand);
    xml.begin("item")
        .text("g:store_code", shop)
        .text("g:id", variant.sku())
        .text("g:availability", LocalTerms.availability(onHand, display.isPresent()))
        .text("g:quantity", String.valueOf(onHand))
        .text("g:price", variant.priceCents() == null ? null : price(variant.priceCents()))
        .text("g:pickup_method", reservable ? "reserve" : null)
        .text("g:pickup_sla", reservable ? LocalTerms.PICKUP_SLA : null)
        .text("g:instore_product_location", display.map(LocalTerms::location).orElse(null))
        .end();
  }

  private static String price(long cents) {
    return Money.cents(cents).euros().toPlainString() + " " + Money.CURRENCY;
  }

  private static String title(CatalogueEntry entry, Variant variant, Locale locale) {
    String name = entry.name().in(locale);
    String full = variant.name() == null ? name : name + ", " + variant.name().in(locale);
    return full.length() > TITLE ? full.substring(0, TITLE) : full;
  }

  private static Optional<String> description(Text description, Locale locale) {
    return Optional.ofNullable(description)
        .map(text -> PlainWords.of(text.in(locale), DESCRIPTION))
        .filter(text -> !text.isEmpty());
  }
}
