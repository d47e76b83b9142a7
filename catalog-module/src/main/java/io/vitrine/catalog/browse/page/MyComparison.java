package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.comparison.Comparison;
import io.vitrine.catalog.publication.PublicPaths;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The comparison that this browser looked at last, so that the next article joins it. It lives as
 * long as the browser is open; strictly needed for what the visitor asked for, so no consent is
 * due.
 */
@RequestScoped
class MyComparison {

  private static final String COOKIE = "vitrine_compare";
  private static final int LONGEST = 600;

  private final HttpServletRequest request;
  private List<String> skus;

  @Inject
  MyComparison(HttpServletRequest request) {
    this.request = request;
  }

  boolean holds(String sku) {
    return skus().contains(sku);
  }

  /** The comparison with one more, which is the last where it is new. */
  String hrefWith(String sku) {
    List<String> with = new ArrayList<>(skus());
    if (!with.contains(sku)) {
      with.add(sku);
    }
    return href(with);
  }

  static String href(Collection<String> skus) {
    return "/compare"
        + (skus.isEmpty()
            ? ""
            : skus.stream()
                .map(sku -> "sku=" + PublicPaths.encode(sku))
                .collect(Collectors.joining("&", "?", "")));
  }

  /** From now on this is the comparison that the next article joins. */
  void remember(List<String> seen, HttpServletResponse response) {
    String value = seen.stream().map(PublicPaths::encode).collect(Collectors.joining("~"));
    Cookie cookie = new Cookie(COOKIE, value.length() > LONGEST ? "" : value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  private List<String> skus() {
    if (skus == null) {
      skus = read();
    }
    return skus;
  }

  private List<String> read() {
    if (request.getCookies() == null) {
      return List.of();
    }
    return Arrays.stream(request.getCookies())
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .filter(cookie -> cookie.getValue().length() <= LONGEST)
        .flatMap(cookie -> Arrays.stream(cookie.getValue().split("~")))
        .filter(part -> part.matches("[\\w.*%-]+"))
        .map(MyComparison::decoded)
        .filter(sku -> !sku.isEmpty())
        .distinct()
        .limit(Comparison.MOST)
        .toList();
  }

  /** What was not written by this class is nothing. */
  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
