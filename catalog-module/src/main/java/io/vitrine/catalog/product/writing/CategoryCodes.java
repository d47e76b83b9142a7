package io.vitrine.catalog.product.writing;

import java.util.Set;

/** Gives new categories their codes, by which their addresses stay what they are. */
public final class CategoryCodes {

  private static final int LONGEST = 110;

  private CategoryCodes() {}

  /** The part of a path that this name is. */
  public static String step(String name) {
    return Slug.of(name);
  }

  /**
   * A code that nobody has: the name's own, with the parent's in front where it is taken.
   *
   * @param step the last of the new category's path
   * @param parent the parent's code, or {@code null} at the root
   */
  public static String free(Set<String> taken, String step, String parent) {
    String longer = parent + '-' + step;
    boolean fits = parent != null && longer.length() <= LONGEST;
    String code = taken.contains(step) && fits ? longer : step;
    for (int i = 2; taken.contains(code); i++) {
      code = step + '-' + i;
    }
    return code;
  }
}
