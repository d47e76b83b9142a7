package io.vitrine.catalog.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole centimetres from, up to and including; either end may be open.
 *
 * @param from shortest length in centimetres or {@code null}
 * @param to longest length in centimetres or {@code null}
 */
public record SideRange(Integer from, Integer to) {

  /** In a centimetre: lengths are compared in whole ones. */
  public static final long MILLIMETRES = 10;

  private static final Pattern CENTIMETRES = Pattern.compile("(\\d{0,5})-(\\d{0,5})");

  /** Reads {@code 120-210}, {@code -120}, {@code 210-}; empty where it is none. */
  public static Optional<SideRange> of(String text) {
    Matcher matcher = CENTIMETRES.matcher(text == null ? "" : text.strip());
    if (!matcher.matches() || matcher.group(1).isEmpty() && matcher.group(2).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new SideRange(whole(matcher.group(1)), whole(matcher.group(2))));
  }

  private static Integer whole(String digits) {
    return digits.isEmpty() ? null : Integer.valueOf(digits);
  }

  public boolean holds(long millimetres) {
    return (from == null || millimetres >= from * MILLIMETRES)
        && (to == null || millimetres <= to * MILLIMETRES);
  }

  /** As it stands in addresses. */
  public String code() {
    return (from == null ? "" : from) + "-" + (to == null ? "" : to);
  }
}
