package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.shop.Shop;
import io.vitrine.catalog.shop.ShopMap.Area;
import io.vitrine.catalog.shop.ShopMap.FloorPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A floor seen from above with its departments and bays, drawn to scale.
 *
 * @param name of the floor
 * @param words the same without the drawing
 * @param box the view box
 */
public record FloorDrawing(
    String name,
    String words,
    String box,
    String width,
    String height,
    List<Room> rooms,
    List<Bay> bays,
    List<Word> marks) {

  private static final double SCALE = 16;
  private static final double HEAD = 30;
  private static final double PAD = 8;

  /** A department. */
  public record Room(
      String name, String x, String y, String width, String height, String wordsX, String wordsY) {}

  /** A bay and its number. */
  public record Bay(
      String number,
      String x,
      String y,
      String width,
      String height,
      String wordsX,
      String wordsY) {}

  /** A word at a point. */
  public record Word(String words, String x, String y) {}

  static FloorDrawing of(Shop.Floor floor, FloorPlan plan, Texts texts) {
    List<Room> rooms = new ArrayList<>();
    List<Bay> bays = new ArrayList<>();
    for (Area area : plan.areas()) {
      rooms.add(room(area, area.department().in(texts.locale())));
      bays.addAll(bays(area));
    }
    String name = floor.name().in(texts.locale());
    return new FloorDrawing(
        name,
        texts.of(
            "plan.words",
            name,
            plan.areas().stream()
                .map(area -> said(area, texts))
                .reduce((one, other) -> texts.of("plan.between", one, other))
                .orElse("")),
        "0 0 " + drawn(plan.width() * SCALE) + ' ' + drawn(plan.depth() * SCALE),
        drawn(plan.width() * SCALE),
        drawn(plan.depth() * SCALE),
        rooms,
        bays,
        plan.marks().stream()
            .map(
                mark ->
                    new Word(
                        mark.name().in(texts.locale()),
                        drawn(mark.x() * SCALE),
                        drawn(mark.y() * SCALE)))
            .toList());
  }

  private static String said(Area area, Texts texts) {
    String department = area.department().in(texts.locale());
    return area.bays() == 0
        ? department
        : texts.of(
            "plan.bays",
            department,
            String.valueOf(area.firstBay()),
            String.valueOf(area.lastBay()));
  }

  private static Room room(Area area, String name) {
    return new Room(
        name,
        drawn(area.x() * SCALE),
        drawn(area.y() * SCALE),
        drawn(area.width() * SCALE),
        drawn(area.depth() * SCALE),
        drawn(area.x() * SCALE + PAD),
        drawn(area.y() * SCALE + HEAD - PAD));
  }

  /** Bays side by side in rows, as square as the department allows. */
  static List<Bay> bays(Area area) {
    List<Bay> bays = new ArrayList<>();
    if (area.bays() == 0) {
      return bays;
    }
    double wide = area.width() * SCALE - 2 * PAD;
    double high = area.depth() * SCALE - HEAD - PAD;
    int columns =
        Math.max(
            1,
            Math.min(
                area.bays(), (int) Math.round(Math.sqrt(area.bays() * wide / Math.max(1, high)))));
    int rows = (area.bays() + columns - 1) / columns;
    double width = wide / columns;
    double height = high / rows;
    for (int i = 0; i < area.bays(); i++) {
      double x = area.x() * SCALE + PAD + i % columns * width;
      double y = area.y() * SCALE + HEAD + i / columns * height;
      bays.add(
          new Bay(
              String.valueOf(area.firstBay() + i),
              drawn(x + 3),
              drawn(y + 3),
              drawn(width - 6),
              drawn(height - 6),
              drawn(x + width / 2),
              drawn(y + height / 2 + 5)));
    }
    return bays;
  }

  private static String drawn(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
