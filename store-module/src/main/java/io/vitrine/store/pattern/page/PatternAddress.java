package io.vitrine.store.pattern.page;

import io.vitrine.store.pattern.Patterns.Which;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** Where the page stands: whose weeks, which sales one by one, and which page of them. */
record PatternAddress(String shop, LocalDate until, Which which, int page) {

  private static final String LIST = "#one-by-one";

  /** The weeks up to another day. */
  String until(LocalDate other) {
    return new PatternAddress(shop, other, which, 0).href();
  }

  String listing(Which other) {
    return new PatternAddress(shop, until, other, 0).href() + LIST;
  }

  String page(int other) {
    return new PatternAddress(shop, until, which, other).href() + LIST;
  }

  private String href() {
    return "patterns?shop=%s&until=%s&which=%s&page=%d"
        .formatted(
            URLEncoder.encode(shop, StandardCharsets.UTF_8),
            until,
            which.name().toLowerCase(Locale.ROOT),
            page);
  }
}
