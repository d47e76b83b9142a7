package io.vitrine.booking.appointment;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Articles that a customer put beside each other in the catalogue, in her order; at most four, as
 * the catalogue compares. What cannot be the number of an article is left out.
 */
public record Compared(List<String> skus) {

  public static final Compared NONE = new Compared(List.of());

  private static final int MOST = 4;
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  public Compared {
    skus =
        skus.stream().filter(sku -> NUMBER.matcher(sku).matches()).distinct().limit(MOST).toList();
  }

  /** Read from a text in which the numbers stand one after the other. */
  public static Compared of(String text, String parted) {
    return new Compared(Arrays.asList(text.split(Pattern.quote(parted))));
  }

  /** One article alone is compared with nothing. */
  public boolean isOne() {
    return skus.size() > 1;
  }

  /** The catalogue's page of it. */
  public String href() {
    return "/compare?sku=" + String.join("&sku=", skus);
  }
}
