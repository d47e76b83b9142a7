package io.vitrine.catalog.browse;

import io.vitrine.catalog.shop.Shop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The shop that the visitor chose, once for all pages. */
@Named
@RequestScoped
public class MyShop {

  /** Strictly needed for what the visitor asked for, so no consent is due (CNIL). */
  public static final String COOKIE = "vitrine_shop";

  /** Thirteen months at most. */
  public static final int COOKIE_SECONDS = 390 * 24 * 3600;

  private final HttpServletRequest request;
  private final Guide guide;

  @Inject
  public MyShop(HttpServletRequest request, Guide guide) {
    this.request = request;
    this.guide = guide;
  }

  /** The chosen shop's code, or {@code null}. */
  public String getCode() {
    return shop().map(Shop::code).orElse(null);
  }

  /** The chosen shop's short name, or {@code null}. */
  public String getName() {
    return shop().map(guide::shortName).orElse(null);
  }

  public Shop getShop() {
    return shop().orElse(null);
  }

  /** One of the shops to choose from. */
  public record Choice(String code, String name, String city, boolean chosen) {}

  public List<Choice> getChoices() {
    String mine = getCode();
    return guide.shops().stream()
        .map(s -> new Choice(s.code(), guide.shortName(s), s.city(), s.code().equals(mine)))
        .toList();
  }

  /** The shop that the address names, as a shelf label's does, else the one that was chosen. */
  public Optional<Shop> shop() {
    Optional<Shop> here = at();
    if (here.isPresent()) {
      return here;
    }
    if (request.getCookies() == null) {
      return Optional.empty();
    }
    for (Cookie cookie : request.getCookies()) {
      if (cookie.getName().equals(COOKIE)) {
        return guide.shop(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  /** Read from the query alone, so that a body is not taken from those who read it. */
  private Optional<Shop> at() {
    String query = request.getQueryString() == null ? "" : request.getQueryString();
    return Arrays.stream(query.split("&"))
        .filter(part -> part.startsWith("at="))
        .findFirst()
        .flatMap(part -> guide.shop(part.substring(3)));
  }
}
