package io.vitrine.store.sale;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number in a series without gaps of a shop, such as 42 in {@code V2026}. */
public record SeriesNumber(String series, long number) {

  private static final Pattern FORM =
      Pattern.compile("([A-Z0-9_-]{1,40})-([A-Z]{1,4}\\d{4})-(\\d{1,15})");

  /** The number as somebody typed it in its shop; empty for what is none of that shop. */
  public static Optional<SeriesNumber> read(String shop, String typed) {
    String plain = typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    Matcher found = FORM.matcher(plain);
    return found.matches() && found.group(1).equals(shop.toUpperCase(Locale.ROOT))
        ? Optional.of(new SeriesNumber(found.group(2), Long.parseLong(found.group(3))))
        : Optional.empty();
  }

  /** The number as printed, such as {@code RIVOLI-V2026-000042}. */
  public String in(String shop) {
    return "%s-%s-%06d".formatted(shop.toUpperCase(Locale.ROOT), series, number);
  }
}
