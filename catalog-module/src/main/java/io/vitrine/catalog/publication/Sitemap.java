package io.vitrine.catalog.publication;

import io.vitrine.catalog.product.Categories;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.product.PublishedNumbers;
import io.vitrine.catalog.shop.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The pages that search engines may list (sitemaps.org 0.9), each in both languages and each naming
 * the others; what a search or a filter shows is not among them.
 */
@ApplicationScoped
public class Sitemap {

  /** The protocol allows 50,000 addresses a file; a page has two, one for each language. */
  static final int PAGES_A_FILE = 25_000;

  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final List<String> LANGUAGES = List.of("fr", "en");

  private final PublishedNumbers products;
  private final Categories categories;
  private final Shops shops;
  private final PublicAddress address;

  @Inject
  public Sitemap(
      PublishedNumbers products, Categories categories, Shops shops, PublicAddress address) {
    this.products = products;
    this.categories = categories;
    this.shops = shops;
    this.address = address;
  }

  /** How many files with products there are; at least one. */
  public int productFiles() {
    return (int) Math.max(1, (products.count() + PAGES_A_FILE - 1) / PAGES_A_FILE);
  }

  /** The list of the files. */
  public void index(OutputStream out) {
    int files = productFiles();
    Markup.document(
        out,
        xml -> {
          xml.begin("sitemapindex", "xmlns", SITEMAP);
          file(xml, "/sitemaps/pages.xml");
          for (int i = 1; i <= files; i++) {
            file(xml, "/sitemaps/products-" + i + ".xml");
          }
          xml.end();
        });
  }

  private void file(Markup xml, String path) throws XMLStreamException {
    xml.begin("sitemap").text("loc", address.of(path)).end();
  }

  /** Home, shops and categories. */
  public void pages(OutputStream out) {
    List<String> paths = new ArrayList<>(List.of("/", "/shops"));
    shops.all().forEach(shop -> paths.add(PublicPaths.shop(shop.code())));
    categories.tree().stream()
        .map(CategoryEntry::code)
        .map(PublicPaths::category)
        .forEach(paths::add);
    Markup.document(
        out,
        xml -> {
          begin(xml);
          for (String path : paths) {
            page(xml, path, null);
          }
          xml.end();
        });
  }

  /**
   * One file of products.
   *
   * @param file from 1 to {@link #productFiles()}
   */
  public void products(int file, OutputStream out) {
    List<PublishedNumbers.Listed> listed =
        products.page((long) (file - 1) * PAGES_A_FILE, PAGES_A_FILE);
    Markup.document(
        out,
        xml -> {
          begin(xml);
          for (PublishedNumbers.Listed product : listed) {
            page(xml, PublicPaths.product(product.number()), product.changed().toString());
          }
          xml.end();
        });
  }

  private static void begin(Markup xml) throws XMLStreamException {
    xml.begin("urlset", "xmlns", SITEMAP, "xmlns:xhtml", XHTML);
  }

  private void page(Markup xml, String path, String changed) throws XMLStreamException {
    for (String language : LANGUAGES) {
      xml.begin("url").text("loc", address.of(path, language)).text("lastmod", changed);
      for (PublicAddress.Alternate other : address.alternates(path)) {
        xml.empty(
            "xhtml:link", "rel", "alternate", "hreflang", other.language(), "href", other.href());
      }
      xml.end();
    }
  }
}
