package io.vitrine.catalog.importing.row;

import io.vitrine.catalog.document.DocumentKind;
import io.vitrine.catalog.product.writing.Article.Opening;
import io.vitrine.catalog.product.writing.Article.Place;
import io.vitrine.catalog.product.writing.Article.Sheet;
import io.vitrine.catalog.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the cells of a row that name several things; what cannot be read is left out of them. */
final class ListReader {

  private static final int MOST_STOCK = 1_000_000;
  private static final int MOST_RELATED = 24;
  private static final int MOST_DOCUMENTS = 12;
  private static final int LONGEST_TITLE = 200;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Vocabulary vocabulary;
  private final Set<String> columns;

  ListReader(Vocabulary vocabulary, Set<String> columns) {
    this.vocabulary = vocabulary;
    this.columns = Set.copyOf(columns);
  }

  List<String> pictures(Cells cells) {
    List<String> paths = new ArrayList<>();
    for (String name : cells.list("pictures")) {
      if (name.contains("://")
          || name.startsWith("/")
          || name.contains("..")
          || name.contains("\\")) {
        cells.found("pictures", Reason.PICTURE_ADDRESS, name);
      } else {
        vocabulary
            .pictures()
            .apply(name)
            .ifPresentOrElse(
                path -> {
                  if (!paths.contains(path)) {
                    paths.add(path);
                  }
                },
                () -> cells.found("pictures", Reason.PICTURE_UNKNOWN, name));
      }
    }
    return paths;
  }

  List<Place> displays(Cells cells) {
    List<Place> places = new ArrayList<>();
    for (String written : cells.list("displays")) {
      String[] parts = written.split(":", -1);
      if (parts.length != 4
          || !parts[1].strip().matches("-?\\d{1,3}")
          || parts[2].isBlank()
          || parts[2].length() > 120
          || parts[3].strip().length() > 20) {
        cells.found("displays", Reason.DISPLAY_FORM, written);
        continue;
      }
      String shop = parts[0].strip();
      int floor = Integer.parseInt(parts[1].strip());
      if (vocabulary.floors().getOrDefault(shop, Set.of()).contains(floor)) {
        places.add(new Place(shop, floor, parts[2].strip(), parts[3].strip()));
      } else {
        cells.found("displays", Reason.DISPLAY_SHOP, written);
      }
    }
    return places;
  }

  /**
   * Numbers of other products, known or not yet; {@code null} where the file has no such column.
   */
  List<String> related(Cells cells, String column, String product) {
    if (!columns.contains(column)) {
      return null;
    }
    List<String> numbers = new ArrayList<>();
    for (String written : cells.list(column)) {
      if (!RowReader.NUMBER.matcher(written).matches()
          || written.equals(product)
          || numbers.size() == MOST_RELATED) {
        cells.found(column, Reason.RELATION_FORM, written);
      } else if (!numbers.contains(written)) {
        numbers.add(written);
      }
    }
    return numbers;
  }

  /**
   * {@code kind:language:name:title in French:title in English}, or {@code null} without column.
   */
  List<Sheet> documents(Cells cells) {
    if (!columns.contains("documents")) {
      return null;
    }
    Map<String, Sheet> documents = new LinkedHashMap<>();
    for (String written : cells.list("documents")) {
      String[] parts = SPACES.matcher(written).replaceAll(" ").split(":", -1);
      Optional<DocumentKind> kind = DocumentKind.of(parts[0].strip());
      if (parts.length != 5
          || kind.isEmpty()
          || !parts[1].strip().matches("(?:[a-z]{2})?")
          || parts[3].length() > LONGEST_TITLE
          || parts[4].length() > LONGEST_TITLE
          || documents.size() == MOST_DOCUMENTS) {
        cells.found("documents", Reason.DOCUMENT_FORM, written);
      } else if (!vocabulary.documents().test(parts[2].strip())) {
        cells.found("documents", Reason.DOCUMENT_UNKNOWN, written);
      } else {
        String language = parts[1].isBlank() ? null : parts[1].strip();
        documents.putIfAbsent(
            parts[2].strip(),
            new Sheet(parts[2].strip(), kind.get(), language, Text.orNone(parts[3], parts[4])));
      }
    }
    return List.copyOf(documents.values());
  }

  List<Opening> stock(Cells cells) {
    Map<String, Opening> openings = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (String written : cells.list("stock")) {
      String[] parts = written.split(":", -1);
      if (parts.length != 2
          || !parts[1].strip().matches("\\d{1,7}")
          || Integer.parseInt(parts[1].strip()) > MOST_STOCK
          || !seen.add(parts[0].strip())) {
        cells.found("stock", Reason.STOCK_FORM, written);
      } else if (!vocabulary.floors().containsKey(parts[0].strip())) {
        cells.found("stock", Reason.STOCK_SHOP, written);
      } else {
        openings.put(
            parts[0].strip(), new Opening(parts[0].strip(), Integer.parseInt(parts[1].strip())));
      }
    }
    return List.copyOf(openings.values());
  }
}
