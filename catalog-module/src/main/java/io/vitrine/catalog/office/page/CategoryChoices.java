package io.vitrine.catalog.office.page;

import io.vitrine.catalog.product.Categories;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places of the tree to choose from, each with its whole path. */
@RequestScoped
public class CategoryChoices {

  private static final String STEP = " > ";

  @Inject private Categories categories;
  @Inject private Language language;

  private Map<String, Text> paths;

  /** A place and its path in the reader's language. */
  public record Choice(String code, String label) {}

  public List<Choice> all() {
    return paths().entrySet().stream()
        .map(path -> new Choice(path.getKey(), path.getValue().in(language.getLocale())))
        .toList();
  }

  /** The place that these cells name. */
  String codeOf(Map<String, String> cells) {
    Text written = new Text(cells.get("category_fr"), cells.get("category_en"));
    Text named = new Text(written.french(), written.english());
    return paths().entrySet().stream()
        .filter(path -> path.getValue().equals(named))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** The cells of this place; a place that is not known has none, which is refused as missing. */
  public Map<String, String> cells(String code) {
    Text path = paths().get(code);
    Map<String, String> cells = new HashMap<>();
    cells.put("category_fr", path == null ? null : path.fr());
    cells.put("category_en", path == null ? null : path.en());
    return cells;
  }

  private Map<String, Text> paths() {
    if (paths == null) {
      paths = new LinkedHashMap<>();
      for (CategoryEntry entry : categories.tree()) {
        Text above = entry.parent() == null ? null : paths.get(entry.parent());
        paths.put(
            entry.code(),
            above == null
                ? new Text(entry.name().french(), entry.name().english())
                : new Text(
                    above.fr() + STEP + entry.name().french(),
                    above.en() + STEP + entry.name().english()));
      }
    }
    return paths;
  }
}
