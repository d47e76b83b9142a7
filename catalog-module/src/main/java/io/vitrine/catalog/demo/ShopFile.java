package io.vitrine.catalog.demo;

import io.vitrine.catalog.shop.Shop;
import io.vitrine.catalog.shop.Shop.ExceptionalDay;
import io.vitrine.catalog.shop.Shop.Floor;
import io.vitrine.catalog.shop.Shop.Hours;
import io.vitrine.catalog.shop.ShopMaps;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the demo's shops. */
final class ShopFile {

  private ShopFile() {}

  /** A shop and its map, as {@link ShopMaps} takes it. */
  record Described(Shop shop, JsonObject map) {}

  static List<Described> read(InputStream json) {
    try (var reader = JsonParts.createReader(json)) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(shop -> new Described(shop(shop), shop.getJsonObject("map")))
          .toList();
    }
  }

  private static Shop shop(JsonObject shop) {
    return new Shop(
        shop.getString("code"),
        shop.getString("name"),
        shop.getString("street"),
        shop.getString("postcode"),
        shop.getString("city"),
        shop.getString("phone"),
        shop.getString("email"),
        ZoneId.of(shop.getString("zone")),
        shop.getJsonNumber("latitude").doubleValue(),
        shop.getJsonNumber("longitude").doubleValue(),
        shop.getJsonArray("floors").getValuesAs(JsonObject.class).stream()
            .map(ShopFile::floor)
            .toList(),
        week(shop.getJsonObject("opening_hours")),
        shop.getJsonArray("exceptional_days").getValuesAs(JsonObject.class).stream()
            .flatMap(day -> exceptional(day).stream())
            .toList());
  }

  private static Floor floor(JsonObject floor) {
    return new Floor(
        floor.getInt("number"),
        text(floor, "name"),
        floor.getJsonArray("departments").getValuesAs(JsonObject.class).stream()
            .map(department -> text(department, "name"))
            .toList());
  }

  private static List<Hours> week(JsonObject week) {
    List<Hours> hours = new ArrayList<>();
    for (DayOfWeek weekday : DayOfWeek.values()) {
      for (JsonObject open : parts(week.getJsonArray(weekday.name().toLowerCase(Locale.ROOT)))) {
        hours.add(new Hours(weekday, time(open, "opens"), time(open, "closes")));
      }
    }
    return hours;
  }

  private static List<ExceptionalDay> exceptional(JsonObject day) {
    LocalDate date = LocalDate.parse(day.getString("date"));
    Text reason = text(day, "reason");
    List<JsonObject> hours = parts(day.getJsonArray("hours"));
    return hours.isEmpty()
        ? List.of(new ExceptionalDay(date, null, null, reason))
        : hours.stream()
            .map(
                open -> new ExceptionalDay(date, time(open, "opens"), time(open, "closes"), reason))
            .toList();
  }

  private static List<JsonObject> parts(JsonArray hours) {
    return hours == null ? List.of() : hours.getValuesAs(JsonObject.class);
  }

  private static LocalTime time(JsonObject open, String member) {
    return LocalTime.parse(open.getString(member));
  }

  private static Text text(JsonObject in, String member) {
    return Text.orNone(in.getString(member + "_fr", null), in.getString(member + "_en", null));
  }
}
