package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.search.Sort;
import io.vitrine.catalog.search.Wanted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** In which order a shelf is shown, and which part of it. */
@Named
@RequestScoped
public class ShelfOrder {

  private final ShelfPage page;
  private final Texts texts;
  private List<FacetGroup.Choice> sorts;

  @Inject
  public ShelfOrder(ShelfPage page, Texts texts) {
    this.page = page;
    this.texts = texts;
  }

  public List<FacetGroup.Choice> getSorts() {
    if (sorts == null) {
      sorts = readSorts();
    }
    return sorts;
  }

  private List<FacetGroup.Choice> readSorts() {
    List<FacetGroup.Choice> sorts = new ArrayList<>();
    for (Sort sort : Sort.values()) {
      boolean needsWords = sort == Sort.RELEVANCE && page.asked().words().isEmpty();
      if (!needsWords) {
        boolean chosen =
            page.asked().sort() == sort
                || sort == Sort.NAME
                    && page.asked().sort() == Sort.RELEVANCE
                    && page.asked().words().isEmpty();
        sorts.add(
            new FacetGroup.Choice(
                texts.of("sort." + sort.code()), 0, page.asked().sorted(sort).href(), chosen));
      }
    }
    return sorts;
  }

  public int getPage() {
    return page.asked().page();
  }

  public int getPages() {
    int reachable = Math.min(page.found().total(), Wanted.DEPTH);
    return Math.max(1, (reachable + ShelfPage.SIZE - 1) / ShelfPage.SIZE);
  }

  public String getPreviousHref() {
    return page.asked().page() > 1
        ? page.asked().at(Math.min(page.asked().page() - 1, getPages())).href()
        : null;
  }

  public String getNextHref() {
    return page.asked().page() < getPages()
        ? page.asked().at(page.asked().page() + 1).href()
        : null;
  }
}
