package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.shop.ShopMap;
import io.vitrine.catalog.shop.ShopMap.Around;
import io.vitrine.catalog.shop.ShopMap.Point;
import io.vitrine.catalog.shop.ShopMap.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The streets around a shop, drawn to scale for a view box of 720 by 460, north above. */
public final class MapDrawing {

  static final double WIDE = 720;
  static final double HIGH = 460;

  private static final double LETTER = 6.6;
  private static final double NAMED = 5;

  private static final double LINE = 18;

  private final Point shop;
  private final double scale;
  private final List<Box> taken = new ArrayList<>();

  /**
   * @param metres shown from the left edge to the right one
   */
  MapDrawing(Point shop, double metres) {
    this.shop = shop;
    this.scale = WIDE / metres;
  }

  /** A street or river as a path. */
  public record Line(String path, String width) {}

  /** Words along a street: turned around their middle. */
  public record Label(String words, String turn) {}

  /**
   * A place with its name beside it.
   *
   * @param anchor {@code start} or {@code end}: on which side of it the words stand
   */
  public record Dot(
      String words, String x, String y, String wordsX, String wordsY, String anchor) {}

  List<Line> lines(List<Way> ways) {
    return ways.stream()
        .map(way -> new Line(path(way.points()), drawn(Math.max(2, way.metres() * scale))))
        .toList();
  }

  List<String> grounds(Around around) {
    return around.grounds().stream().map(ground -> path(ground.points()) + " Z").toList();
  }

  /** The names of ways along their longest straight part that is seen; each name once. */
  List<Label> labels(List<Way> ways) {
    List<Label> labels = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (Way way : ways) {
      double[] longest = longest(way);
      if (!named.contains(way.name())
          && longest != null
          && length(longest) > way.name().length() * LETTER + NAMED) {
        named.add(way.name());
        labels.add(new Label(way.name(), turn(longest)));
      }
    }
    return labels;
  }

  /** Where words stand already. */
  private record Box(double left, double right, double middle) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && Math.abs(middle - other.middle) < LINE;
    }
  }

  /** A place whose name is left out with it where other words stand. */
  Dot dotWhereThereIsRoom(String words, Point at) {
    Dot dot = dot(words, at);
    if (dot == null) {
      return null;
    }
    Box box = taken.remove(taken.size() - 1);
    boolean free = taken.stream().noneMatch(box::meets);
    if (free) {
      taken.add(box);
    }
    return free ? dot : null;
  }

  /** A place with its name, or {@code null} where it is not seen. */
  Dot dot(String words, Point at) {
    double x = x(at);
    double y = y(at);
    if (x < 4 || x > WIDE - 4 || y < 12 || y > HIGH - 6) {
      return null;
    }
    double room = 12 + words.length() * LETTER;
    boolean left = x + room > WIDE - 8;
    taken.add(new Box(left ? x - room : x - 11, left ? x + 11 : x + room, y));
    return new Dot(
        words,
        drawn(x),
        drawn(y),
        drawn(left ? x - 11 : x + 11),
        drawn(y + 5),
        left ? "end" : "start");
  }

  /** How long a bar of this many metres is. */
  String bar(double metres) {
    return drawn(metres * scale);
  }

  private String path(List<Point> points) {
    return points.stream()
        .map(point -> drawn(x(point)) + ' ' + drawn(y(point)))
        .collect(Collectors.joining(" L", "M", ""));
  }

  private double[] longest(Way way) {
    double[] longest = null;
    for (int i = 1; i < way.points().size(); i++) {
      Point from = way.points().get(i - 1);
      Point to = way.points().get(i);
      double[] seen = seen(x(from), y(from), x(to), y(to));
      if (seen != null && (longest == null || length(seen) > length(longest))) {
        longest = seen;
      }
    }
    return longest;
  }

  /** The part of a line inside the frame (Liang and Barsky), or {@code null}. */
  static double[] seen(double x1, double y1, double x2, double y2) {
    double[] delta = {x1 - x2, x2 - x1, y1 - y2, y2 - y1};
    double[] room = {x1, WIDE - x1, y1, HIGH - y1};
    double begin = 0;
    double end = 1;
    for (int side = 0; side < 4; side++) {
      if (delta[side] == 0) {
        if (room[side] < 0) {
          return null;
        }
      } else if (delta[side] < 0) {
        begin = Math.max(begin, room[side] / delta[side]);
      } else {
        end = Math.min(end, room[side] / delta[side]);
      }
    }
    return begin >= end
        ? null
        : new double[] {
          x1 + begin * (x2 - x1), y1 + begin * (y2 - y1), x1 + end * (x2 - x1), y1 + end * (y2 - y1)
        };
  }

  /** Words are read from the left to the right, never upside down. */
  private static String turn(double[] line) {
    double angle = Math.toDegrees(Math.atan2(line[3] - line[1], line[2] - line[0]));
    double upright = angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
    return "translate("
        + drawn((line[0] + line[2]) / 2)
        + ' '
        + drawn((line[1] + line[3]) / 2)
        + ") rotate("
        + drawn(upright)
        + ')';
  }

  private static double length(double[] line) {
    return Math.hypot(line[2] - line[0], line[3] - line[1]);
  }

  private double x(Point point) {
    double metres =
        (point.longitude() - shop.longitude())
            * ShopMap.METRES_A_DEGREE
            * Math.cos(Math.toRadians(shop.latitude()));
    return WIDE / 2 + metres * scale;
  }

  private double y(Point point) {
    return HIGH / 2 - (point.latitude() - shop.latitude()) * ShopMap.METRES_A_DEGREE * scale;
  }

  private static String drawn(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
