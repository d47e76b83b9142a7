package io.vitrine.store.aftersale.page;

/**
 * Where one is in a list of several pages.
 *
 * @param total how many there are
 * @param asked the page that was asked for, from 1
 * @param address of a page, to which its number is added
 */
public record Pages(long total, int asked, String address) {

  static final int A_PAGE = 20;

  public int getPages() {
    return (int) Math.max(1, (total + A_PAGE - 1) / A_PAGE);
  }

  public int getPage() {
    return Math.min(Math.max(asked, 1), getPages());
  }

  int first() {
    return (getPage() - 1) * A_PAGE;
  }

  public String getPrevious() {
    return getPage() == 1 ? "" : address + (getPage() - 1);
  }

  public String getNext() {
    return getPage() >= getPages() ? "" : address + (getPage() + 1);
  }
}
