package io.vitrine.catalog.room;

import io.vitrine.catalog.product.Size;
import io.vitrine.shell.InvalidValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place that a customer has at home, in whole centimetres: how wide a wall, how deep, how high.
 *
 * @param width {@code null} where it does not matter; at least one side does
 */
public record Room(Integer width, Integer depth, Integer height) {

  /** No place at home is larger than this; 20 m. */
  public static final int MOST = 2_000;

  private static final Pattern WRITTEN = Pattern.compile("(\\d{0,4})x(\\d{0,4})x(\\d{0,4})");

  public Room {
    if (width == null && depth == null && height == null) {
      throw new InvalidValue("a place at home has at least one side");
    }
    for (Integer side : new Integer[] {width, depth, height}) {
      if (side != null && (side < 1 || side > MOST)) {
        throw new InvalidValue("a side has 1 to " + MOST + " cm, not " + side);
      }
    }
  }

  /** A side of a thing or place. */
  public enum Side {
    WIDTH,
    DEPTH,
    HEIGHT
  }

  /** By how much a thing is too large, in centimetres. */
  public record Excess(Side side, BigDecimal centimetres) {}

  /** Where the thing does not fit; empty where it does, as far as its size is known. */
  public List<Excess> exceededBy(Size size) {
    List<Excess> excesses = new ArrayList<>();
    exceeded(Side.WIDTH, size.width(), width).ifPresent(excesses::add);
    exceeded(Side.DEPTH, size.depth(), depth).ifPresent(excesses::add);
    exceeded(Side.HEIGHT, size.height(), height).ifPresent(excesses::add);
    return excesses;
  }

  /** Every side that matters is known of the thing. */
  public boolean judges(Size size) {
    return (width == null || size.width() != null)
        && (depth == null || size.depth() != null)
        && (height == null || size.height() != null);
  }

  private static Optional<Excess> exceeded(Side side, BigDecimal thing, Integer place) {
    return thing == null || place == null || thing.compareTo(BigDecimal.valueOf(place)) <= 0
        ? Optional.empty()
        : Optional.of(new Excess(side, thing.subtract(BigDecimal.valueOf(place))));
  }

  /** {@code 210x95x}, as a browser remembers it. */
  public String written() {
    return text(width) + "x" + text(depth) + "x" + text(height);
  }

  /** What was written; empty for anything else. */
  public static Optional<Room> ofWritten(String written) {
    Matcher matcher = WRITTEN.matcher(written == null ? "" : written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Room(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  private static String text(Integer side) {
    return side == null ? "" : side.toString();
  }

  private static Integer number(String text) {
    return text.isEmpty() ? null : Integer.valueOf(text);
  }
}
