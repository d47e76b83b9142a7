package io.vitrine.catalog.browse.page;

import java.math.BigDecimal;

/**
 * A thing's outer size drawn to scale as a box seen from the front and a little from the side, for
 * a view box of 300 by 200.
 *
 * @param x left edge of the front
 * @param y upper edge of the front
 * @param width of the front
 * @param height of the front
 * @param depth how far the back stands to the right and above, in both directions
 */
public record SizeDrawing(int x, int y, int width, int height, int depth) {

  private static final double ROOM_WIDE = 200;
  private static final double ROOM_HIGH = 130;
  private static final double SLANT = 0.35;
  private static final int LEFT = 30;
  private static final int FLOOR = 165;
  private static final int ABOVE = 12;

  /** Sizes in one unit; {@code null} where one of them is not known or not above zero. */
  static SizeDrawing of(BigDecimal width, BigDecimal depth, BigDecimal height) {
    if (!known(width) || !known(depth) || !known(height)) {
      return null;
    }
    double slanted = depth.doubleValue() * SLANT;
    double scale =
        Math.min(
            ROOM_WIDE / (width.doubleValue() + slanted),
            ROOM_HIGH / (height.doubleValue() + slanted));
    int high = drawn(height.doubleValue() * scale);
    return new SizeDrawing(
        LEFT, FLOOR - high, drawn(width.doubleValue() * scale), high, drawn(slanted * scale));
  }

  private static boolean known(BigDecimal size) {
    return size != null && size.signum() > 0;
  }

  private static int drawn(double length) {
    return Math.max(2, (int) Math.round(length));
  }

  /** Where the drawing begins: nothing stands above. */
  public int getTop() {
    return Math.max(0, getBackTop() - ABOVE);
  }

  /** The upper and the right side, as the points of one outline. */
  public String getSides() {
    return point(x, y)
        + point(x + depth, y - depth)
        + point(x + width + depth, y - depth)
        + point(x + width + depth, y + height - depth)
        + point(x + width, y + height)
        + point(x + width, y)
        + point(x, y);
  }

  private static String point(int x, int y) {
    return x + "," + y + " ";
  }

  public int getRight() {
    return x + width;
  }

  public int getBottom() {
    return y + height;
  }

  public int getMiddle() {
    return x + width / 2;
  }

  public int getHalfUp() {
    return y + height / 2;
  }

  public int getBackRight() {
    return x + width + depth;
  }

  public int getBackTop() {
    return y - depth;
  }
}
