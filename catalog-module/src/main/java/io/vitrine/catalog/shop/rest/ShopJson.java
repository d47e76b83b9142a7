package io.vitrine.catalog.shop.rest;

import io.vitrine.catalog.shop.Shop;
import io.vitrine.catalog.text.Text;
import java.util.List;

/** A shop in JSON. */
public record ShopJson(
    String shop,
    String name,
    String street,
    String postcode,
    String city,
    String phone,
    String email,
    String zone,
    Double latitude,
    Double longitude,
    List<FloorJson> floors,
    List<HoursJson> hours,
    List<DayJson> exceptionalDays) {

  /** A text in both languages; the other stands in where one is missing. */
  public record TextJson(String fr, String en) {
    static TextJson of(Text text) {
      return text == null ? null : new TextJson(text.french(), text.english());
    }
  }

  public record FloorJson(int number, TextJson name, List<TextJson> departments) {}

  public record HoursJson(String weekday, String opens, String closes) {}

  public record DayJson(String day, String opens, String closes, TextJson reason) {}

  static ShopJson of(Shop shop) {
    return new ShopJson(
        shop.code(),
        shop.name(),
        shop.street(),
        shop.postcode(),
        shop.city(),
        shop.phone(),
        shop.email(),
        shop.zone().getId(),
        shop.latitude(),
        shop.longitude(),
        shop.floors().stream()
            .map(
                f ->
                    new FloorJson(
                        f.number(),
                        TextJson.of(f.name()),
                        f.departments().stream().map(TextJson::of).toList()))
            .toList(),
        shop.hours().stream()
            .map(
                h -> new HoursJson(h.weekday().name(), h.opens().toString(), h.closes().toString()))
            .toList(),
        shop.exceptionalDays().stream()
            .map(
                d ->
                    new DayJson(
                        d.day().toString(),
                        d.closed() ? null : d.opens().toString(),
                        d.closed() ? null : d.closes().toString(),
                        TextJson.of(d.reason())))
            .toList());
  }
}
