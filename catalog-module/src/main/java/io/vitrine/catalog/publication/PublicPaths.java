package io.vitrine.catalog.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the public pages are, below the root of the site. */
public final class PublicPaths {

  private PublicPaths() {}

  public static String product(String number) {
    return "/product/" + encode(number);
  }

  /** A product's page with this variant chosen. */
  public static String variant(String product, String sku) {
    return product(product) + "?sku=" + encode(sku);
  }

  public static String category(String code) {
    return "/category/" + encode(code);
  }

  public static String shop(String code) {
    return "/shop/" + encode(code);
  }

  /** A text as part of a path or as the value of a parameter. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
