package io.vitrine.catalog.office.page;

import io.vitrine.catalog.office.ProductFilter;
import io.vitrine.catalog.office.ProductList;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** The list of all products. */
@Named
@RequestScoped
public class ProductsPage {

  private static final int SIZE = 25;
  private static final int LONGEST = 200;

  @Inject private ProductList list;
  @Inject private CategoryChoices categories;
  @Inject private Language language;

  private String words = "";
  private String category;
  private Boolean published;
  private int page = 1;
  private List<Row> rows;
  private Long count;

  /** A product in the reader's language. */
  public record Row(
      String number,
      String href,
      String name,
      String category,
      int variants,
      int published,
      Money lowest,
      String state,
      String tone,
      Instant changed) {}

  public List<Row> getRows() {
    if (rows == null) {
      rows = list.page(filter(), page, SIZE).stream().map(this::row).toList();
    }
    return rows;
  }

  private Row row(ProductList.Line line) {
    return new Row(
        line.number(),
        "product?number=" + encoded(line.number()),
        line.name().in(language.getLocale()),
        line.category().in(language.getLocale()),
        line.variants(),
        line.published(),
        line.lowestCents() == null ? null : Money.cents(line.lowestCents()),
        line.state().name(),
        switch (line.state()) {
          case SHOWN -> "good";
          case PLANNED -> "warn";
          case HIDDEN, ENDED -> "plain";
        },
        line.changed());
  }

  public long getCount() {
    if (count == null) {
      count = list.count(filter());
    }
    return count;
  }

  public Paging getPaging() {
    return Paging.of(page, SIZE, getCount(), this::href);
  }

  private ProductFilter filter() {
    return new ProductFilter(words, category, published);
  }

  private String href(int to) {
    return "products?q="
        + encoded(words)
        + (category == null ? "" : "&in=" + encoded(category))
        + (published == null ? "" : "&published=" + published)
        + "&page="
        + to;
  }

  /** Whether anything narrows the list. */
  public boolean isNarrowed() {
    return !words.isEmpty() || category != null || published != null;
  }

  public List<CategoryChoices.Choice> getCategories() {
    return categories.all();
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category == null || category.isBlank() ? null : category;
  }

  /** {@code true}, {@code false}, or {@code null} for both. */
  public String getPublished() {
    return published == null ? null : published.toString();
  }

  public void setPublished(String published) {
    this.published = published == null || published.isBlank() ? null : Boolean.valueOf(published);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    String given = words == null ? "" : words.strip();
    this.words = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Paging.within(page);
  }
}
