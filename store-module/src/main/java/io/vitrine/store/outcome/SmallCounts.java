package io.vitrine.store.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.ToLongFunction;

/**
 * Figures that would point to a person are not shown: whoever knows that one customer came on
 * Tuesday for a mattress would read what became of her. A group has at least five visits; smaller
 * ones are put together with others, so that sums stay whole and no hidden figure can be found by
 * subtraction.
 */
final class SmallCounts {

  static final int LEAST = 5;

  private SmallCounts() {}

  /**
   * Neighbours in time put together until each has enough; nothing where all of them have not.
   *
   * @param join puts a later one to an earlier one
   */
  static <T> List<T> neighbours(List<T> inOrder, ToLongFunction<T> size, BinaryOperator<T> join) {
    List<T> enough = new ArrayList<>();
    T open = null;
    for (T one : inOrder) {
      open = open == null || size.applyAsLong(open) == 0 ? one : join.apply(open, one);
      if (size.applyAsLong(open) >= LEAST) {
        enough.add(open);
        open = null;
      }
    }
    if (open != null && size.applyAsLong(open) > 0 && !enough.isEmpty()) {
      enough.add(join.apply(enough.remove(enough.size() - 1), open));
    }
    return enough;
  }

  /**
   * Those that have enough, the largest first; the small ones as one at the end, together with the
   * smallest of the others when they are too few among themselves. Nothing where all together are
   * too few.
   *
   * @param others makes one of several
   */
  static <T> List<T> groups(List<T> all, ToLongFunction<T> size, BinaryOperator<T> others) {
    List<T> large = new ArrayList<>(all);
    large.removeIf(one -> size.applyAsLong(one) == 0);
    large.sort(Comparator.comparingLong(size).reversed());
    T rest = null;
    long lying = 0;
    while (!large.isEmpty()) {
      T last = large.get(large.size() - 1);
      boolean isSmall = size.applyAsLong(last) < LEAST;
      if (!isSmall && (rest == null || lying >= LEAST)) {
        break;
      }
      large.remove(large.size() - 1);
      lying += size.applyAsLong(last);
      rest = rest == null ? last : others.apply(rest, last);
    }
    if (rest != null && lying >= LEAST) {
      large.add(rest);
    }
    return large;
  }
}
