package io.vitrine.booking.rota;

import io.vitrine.booking.labour.Breach;
import java.util.Collection;
import java.util.List;

/** What the law says against a plan and did not say, or less so, against the one before it. */
final class NewBreaches {

  private NewBreaches() {}

  /** What is agreed with a person is no law: it is shown, and asks for no reason. */
  static List<Breach> ofLaw(Collection<Breach> before, Collection<Breach> after) {
    return in(before, after).stream().filter(it -> !it.rule().isOfContract()).toList();
  }

  /** Those that are new, and those of before that have become worse. */
  static List<Breach> in(Collection<Breach> before, Collection<Breach> after) {
    return after.stream()
        .filter(
            it ->
                before.stream()
                    .noneMatch(was -> isSame(was, it) && was.by().compareTo(it.by()) >= 0))
        .toList();
  }

  /** Those that are gone. */
  static List<Breach> mended(Collection<Breach> before, Collection<Breach> after) {
    return before.stream().filter(it -> after.stream().noneMatch(is -> isSame(is, it))).toList();
  }

  private static boolean isSame(Breach one, Breach other) {
    return one.rule() == other.rule()
        && one.staff().equals(other.staff())
        && one.day().equals(other.day());
  }
}
