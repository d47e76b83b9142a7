package io.vitrine.catalog.office.page;

import io.vitrine.catalog.importing.page.FieldNames;
import io.vitrine.catalog.office.OpenProducts;
import io.vitrine.catalog.office.ProductHistory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Who changed what of a product. */
@Named
@RequestScoped
public class HistoryPage {

  private static final int SIZE = 30;
  private static final int LAST = 8;
  private static final int LONGEST = 240;

  @Inject private ProductHistory history;
  @Inject private OpenProducts openProducts;
  @Inject private FieldNames names;
  @Inject private FacesContext faces;

  private String number;
  private int page = 1;
  private List<Row> rows;
  private Long count;

  /** A change in the reader's words. */
  public record Row(
      Instant at,
      String staff,
      String importId,
      String sku,
      boolean added,
      String field,
      String before,
      String after) {}

  /** A product that the house never had is told so, with its status. */
  public void arrive() {
    if (getCount() == 0 && openProducts.of(number == null ? "" : number).isEmpty()) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  public List<Row> getRows() {
    if (rows == null) {
      rows = history.page(number, page, SIZE).stream().map(this::row).toList();
    }
    return rows;
  }

  /** The latest few of this product. */
  public List<Row> last(String product) {
    if (rows == null) {
      rows = history.page(product, 1, LAST).stream().map(this::row).toList();
    }
    return rows;
  }

  private Row row(ProductHistory.Entry entry) {
    return new Row(
        entry.at(),
        entry.staff(),
        entry.importId(),
        entry.sku(),
        entry.isAdded(),
        names.of(entry.field()),
        shortened(names.value(entry.field(), entry.before())),
        shortened(names.value(entry.field(), entry.after())));
  }

  private static String shortened(String words) {
    return words != null && words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
  }

  public long getCount() {
    if (count == null) {
      count = number == null ? 0 : history.count(number);
    }
    return count;
  }

  public Paging getPaging() {
    return Paging.of(page, SIZE, getCount(), this::href);
  }

  private String href(int to) {
    return "history?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&page=" + to;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Paging.within(page);
  }
}
