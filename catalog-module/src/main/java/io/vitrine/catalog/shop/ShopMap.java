package io.vitrine.catalog.shop;

import io.vitrine.catalog.text.Text;
import io.vitrine.shell.InvalidValue;
import java.util.List;
import java.util.Optional;

/**
 * How to find a shop and what is where in it, in the house's own points.
 *
 * @param around {@code null} where nothing is drawn of the streets
 * @param floors as far as they are drawn
 */
public record ShopMap(Around around, List<FloorPlan> floors) {

  private static final int MOST = 60;

  public ShopMap {
    floors = few(floors);
  }

  public Optional<FloorPlan> floor(int number) {
    return floors.stream().filter(floor -> floor.number() == number).findFirst();
  }

  /** A point on the earth, in degrees. */
  public record Point(double latitude, double longitude) {
    public Point {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new InvalidValue("a point lies on the earth");
      }
    }

    /** Metres to another point that is not far, as the crow flies. */
    public double metresTo(Point other) {
      double north = (other.latitude - latitude) * METRES_A_DEGREE;
      double east =
          (other.longitude - longitude) * METRES_A_DEGREE * Math.cos(Math.toRadians(latitude));
      return Math.hypot(north, east);
    }
  }

  /** Along a meridian. */
  public static final double METRES_A_DEGREE = 111_320;

  /**
   * The streets around a shop.
   *
   * @param metres how wide the part of the town is that is shown
   */
  public record Around(
      double metres,
      List<Way> streets,
      List<Way> waters,
      List<Ground> grounds,
      List<Spot> stations,
      List<Spot> landmarks) {
    public Around {
      if (!(metres >= 100 && metres <= 5000)) {
        throw new InvalidValue("a map shows 100 to 5000 metres, not " + metres);
      }
      streets = few(streets);
      waters = few(waters);
      grounds = few(grounds);
      stations = few(stations);
      landmarks = few(landmarks);
    }
  }

  /**
   * A street or a river along its middle.
   *
   * @param metres how wide it is drawn
   */
  public record Way(String name, double metres, List<Point> points) {
    public Way {
      points = few(points);
      if (points.size() < 2 || !(metres > 0 && metres < 1000)) {
        throw new InvalidValue("a way has two points at least and a width");
      }
    }
  }

  /** A square or a park by its corners. */
  public record Ground(String name, List<Point> points) {
    public Ground {
      points = few(points);
      if (points.size() < 3) {
        throw new InvalidValue("a square has three corners at least");
      }
    }
  }

  /**
   * Something one looks for.
   *
   * @param lines the lines of a station, such as {@code 1, 4}; else {@code null}
   */
  public record Spot(Text name, String lines, Point at) {}

  /**
   * A floor seen from above, in metres from its upper left corner.
   *
   * @param marks stairs and doors
   */
  public record FloorPlan(
      int number, double width, double depth, List<Area> areas, List<Mark> marks) {
    public FloorPlan {
      if (!(width >= 3 && width <= 500 && depth >= 3 && depth <= 500)) {
        throw new InvalidValue("a floor is 3 to 500 metres wide and deep");
      }
      areas = few(areas);
      marks = few(marks);
      for (Area area : areas) {
        if (area.x() + area.width() > width || area.y() + area.depth() > depth) {
          throw new InvalidValue("a department lies on its floor: " + area.department().french());
        }
      }
    }
  }

  /**
   * A department's part of a floor.
   *
   * @param firstBay the first of its bays; 0 where they are not drawn
   */
  public record Area(
      Text department, double x, double y, double width, double depth, int firstBay, int lastBay) {
    public Area {
      if (!(x >= 0 && y >= 0 && width > 0 && depth > 0)) {
        throw new InvalidValue("a department has a place and a size");
      }
      if (firstBay < 0 || lastBay < firstBay || lastBay - firstBay > 99) {
        throw new InvalidValue("bays are counted upwards, a hundred at most");
      }
    }

    public int bays() {
      return firstBay == 0 ? 0 : lastBay - firstBay + 1;
    }
  }

  /** Stairs, a lift, a door. */
  public record Mark(Text name, double x, double y) {}

  private static <T> List<T> few(List<T> all) {
    if (all.size() > MOST) {
      throw new InvalidValue("a map has at most " + MOST + " things of a kind");
    }
    return List.copyOf(all);
  }
}
