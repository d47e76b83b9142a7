package io.vitrine.catalog.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A side of a thing's outer size by which a shelf can be narrowed. */
public enum Side {
  WIDTH(40, 60, 80, 100, 120, 160, 200, 250),
  DEPTH(30, 40, 50, 60, 80, 100, 150, 200),
  HEIGHT(30, 45, 60, 75, 90, 120, 160, 200);

  private final int[] steps;

  Side(int... steps) {
    this.steps = steps;
  }

  /** As it stands in addresses: {@code width}, {@code depth} or {@code height}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Side> of(String code) {
    return Arrays.stream(values()).filter(side -> side.code().equals(code)).findFirst();
  }

  /** Upper ends of the ranges offered, in millimetres. */
  public long[] steps() {
    return Arrays.stream(steps).mapToLong(step -> step * SideRange.MILLIMETRES).toArray();
  }
}
