package io.vitrine.catalog.shop;

import io.vitrine.catalog.shop.ShopMap.Area;
import io.vitrine.catalog.shop.ShopMap.Around;
import io.vitrine.catalog.shop.ShopMap.FloorPlan;
import io.vitrine.catalog.shop.ShopMap.Ground;
import io.vitrine.catalog.shop.ShopMap.Mark;
import io.vitrine.catalog.shop.ShopMap.Point;
import io.vitrine.catalog.shop.ShopMap.Spot;
import io.vitrine.catalog.shop.ShopMap.Way;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.InvalidValue;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A shop's map as a file of shops, and the table, have it. */
public final class ShopMapFile {

  private ShopMapFile() {}

  /**
   * @throws InvalidValue if it is none
   */
  public static ShopMap read(JsonObject map) {
    try {
      known(map, "around", "floors");
      return new ShopMap(
          map.containsKey("around") ? around(map.getJsonObject("around")) : null,
          list(map, "floors", ShopMapFile::floor));
    } catch (ClassCastException | NullPointerException e) {
      throw new InvalidValue("a member of the map is missing or of another kind");
    }
  }

  private static Around around(JsonObject around) {
    known(around, "metres", "streets", "waters", "grounds", "stations", "landmarks");
    return new Around(
        number(around, "metres"),
        list(around, "streets", ShopMapFile::way),
        list(around, "waters", ShopMapFile::way),
        list(around, "grounds", g -> new Ground(g.getString("name"), points(g))),
        list(around, "stations", ShopMapFile::spot),
        list(around, "landmarks", ShopMapFile::spot));
  }

  private static Way way(JsonObject way) {
    known(way, "name", "metres", "points");
    return new Way(way.getString("name"), number(way, "metres"), points(way));
  }

  private static Spot spot(JsonObject spot) {
    known(spot, "name_fr", "name_en", "lines", "at");
    return new Spot(text(spot, "name"), spot.getString("lines", null), point(spot, "at"));
  }

  private static FloorPlan floor(JsonObject floor) {
    known(floor, "number", "width", "depth", "areas", "marks");
    return new FloorPlan(
        floor.getInt("number"),
        number(floor, "width"),
        number(floor, "depth"),
        list(floor, "areas", ShopMapFile::area),
        list(
            floor,
            "marks",
            mark -> new Mark(text(mark, "name"), number(mark, "x"), number(mark, "y"))));
  }

  private static Area area(JsonObject area) {
    known(
        area,
        "department_fr",
        "department_en",
        "x",
        "y",
        "width",
        "depth",
        "first_bay",
        "last_bay");
    return new Area(
        text(area, "department"),
        number(area, "x"),
        number(area, "y"),
        number(area, "width"),
        number(area, "depth"),
        area.getInt("first_bay", 0),
        area.getInt("last_bay", 0));
  }

  /** A slip of the pen is told, not passed over. */
  private static void known(JsonObject of, String... members) {
    of.keySet().stream()
        .filter(member -> !Set.of(members).contains(member))
        .findFirst()
        .ifPresent(
            member -> {
              throw new InvalidValue("a map has no member \"" + member + "\"");
            });
  }

  private static List<Point> points(JsonObject of) {
    return of.getJsonArray("points").getValuesAs(JsonArray.class).stream()
        .map(ShopMapFile::point)
        .toList();
  }

  private static Point point(JsonObject of, String member) {
    return point(of.getJsonArray(member));
  }

  private static Point point(JsonArray degrees) {
    return new Point(
        degrees.getJsonNumber(0).doubleValue(), degrees.getJsonNumber(1).doubleValue());
  }

  private static double number(JsonObject of, String member) {
    JsonNumber number = of.getJsonNumber(member);
    return number.doubleValue();
  }

  private static Text text(JsonObject of, String member) {
    return new Text(of.getString(member + "_fr", null), of.getString(member + "_en", null));
  }

  private static <T> List<T> list(JsonObject of, String member, Function<JsonObject, T> value) {
    return of.containsKey(member)
        ? of.getJsonArray(member).getValuesAs(JsonObject.class).stream().map(value).toList()
        : List.of();
  }
}
