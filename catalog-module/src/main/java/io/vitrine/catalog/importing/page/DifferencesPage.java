package io.vitrine.catalog.importing.page;

import io.vitrine.catalog.importing.Differences;
import io.vitrine.catalog.importing.Differences.Kind;
import io.vitrine.catalog.product.writing.FieldChange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a dry run has found, page by page. */
@Named
@RequestScoped
public class DifferencesPage {

  private static final int SIZE = 20;
  private static final int LONGEST = 240;

  @Inject private Differences differences;
  @Inject private FieldNames names;
  @Inject private ImportPage importPage;

  private String kind = Kind.ALL.name();
  private int page = 1;
  private List<Row> rows;
  private Long count;

  /** A variant that would be written. */
  public record Row(long line, boolean added, String sku, List<Field> fields) {}

  /** A field in the reader's words. */
  public record Field(String name, String before, String after) {}

  /** A choice among new and changed. */
  public record Choice(String kind, String href, boolean chosen) {}

  public List<Row> getRows() {
    if (rows == null) {
      rows =
          differences.page(importPage.getId(), asked(), page, SIZE).stream()
              .map(this::row)
              .toList();
    }
    return rows;
  }

  private Row row(Differences.Row row) {
    return new Row(
        row.line(), row.added(), row.sku(), row.fields().stream().map(this::field).toList());
  }

  private Field field(FieldChange change) {
    return new Field(
        names.of(change.field()),
        shortened(names.value(change.field(), change.before())),
        shortened(names.value(change.field(), change.after())));
  }

  private static String shortened(String words) {
    return words != null && words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
  }

  public List<Choice> getChoices() {
    return Arrays.stream(Kind.values())
        .map(k -> new Choice(k.name().toLowerCase(Locale.ROOT), href(k, 1), k == asked()))
        .toList();
  }

  public long getCount() {
    if (count == null) {
      count = differences.count(importPage.getId(), asked());
    }
    return count;
  }

  public int getPages() {
    return (int) Math.max(1, (getCount() + SIZE - 1) / SIZE);
  }

  public String getPrevious() {
    return page > 1 ? href(asked(), page - 1) : null;
  }

  public String getNext() {
    return page < getPages() ? href(asked(), page + 1) : null;
  }

  private String href(Kind of, int to) {
    return "import?id="
        + importPage.getId()
        + "&kind="
        + of.name().toLowerCase(Locale.ROOT)
        + "&page="
        + to;
  }

  private Kind asked() {
    return Arrays.stream(Kind.values())
        .filter(known -> known.name().equalsIgnoreCase(kind))
        .findFirst()
        .orElse(Kind.ALL);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.min(Math.max(page, 1), 100_000);
  }
}
