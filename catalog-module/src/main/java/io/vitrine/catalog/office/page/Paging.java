package io.vitrine.catalog.office.page;

import java.util.function.IntFunction;

/**
 * Where one is in a list that is shown page by page.
 *
 * @param page counted from 1
 * @param previous the address of the page before, or {@code null} on the first
 * @param next the address of the page behind, or {@code null} on the last
 */
public record Paging(int page, int pages, String previous, String next) {

  private static final int LAST = 100_000;

  /**
   * @param href the address of a page
   */
  public static Paging of(int page, int size, long count, IntFunction<String> href) {
    int pages = (int) Math.max(1, (count + size - 1) / size);
    return new Paging(
        page,
        pages,
        page > 1 ? href.apply(page - 1) : null,
        page < pages ? href.apply(page + 1) : null);
  }

  /** The page that is meant by what an address asks for. */
  public static int within(int asked) {
    return Math.min(Math.max(asked, 1), LAST);
  }

  public boolean isNeeded() {
    return pages > 1;
  }
}
