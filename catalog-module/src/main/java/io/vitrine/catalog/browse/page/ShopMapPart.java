package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.shop.Shop;
import io.vitrine.catalog.shop.ShopMap;
import io.vitrine.catalog.shop.ShopMap.Around;
import io.vitrine.catalog.shop.ShopMap.Point;
import io.vitrine.catalog.shop.ShopMap.Spot;
import io.vitrine.catalog.shop.ShopMaps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The map of the shop that is looked at, and the same in words. */
@Named
@RequestScoped
public class ShopMapPart {

  private static final int ROUNDED = 50;

  private final ShopsPage page;
  private final ShopMaps maps;
  private final Texts texts;

  private Optional<ShopMap> map;
  private List<FloorDrawing> floors;

  @Inject
  public ShopMapPart(ShopsPage page, ShopMaps maps, Texts texts) {
    this.page = page;
    this.maps = maps;
    this.texts = texts;
  }

  /** All that is drawn of the streets. */
  public record Drawn(
      List<String> grounds,
      List<MapDrawing.Line> waters,
      List<MapDrawing.Line> streets,
      List<MapDrawing.Label> waterNames,
      List<MapDrawing.Label> streetNames,
      List<MapDrawing.Dot> landmarks,
      List<MapDrawing.Dot> stations,
      MapDrawing.Dot shop,
      String bar) {}

  /** {@code null} where nothing is drawn. */
  public Drawn getDrawn() {
    return around().map(this::drawn).orElse(null);
  }

  private Drawn drawn(Around around) {
    MapDrawing drawing = new MapDrawing(place(), around.metres());
    MapDrawing.Dot here = drawing.dot(page.shop().name(), place());
    List<MapDrawing.Dot> stations = dots(around.stations(), drawing::dot);
    return new Drawn(
        drawing.grounds(around),
        drawing.lines(around.waters()),
        drawing.lines(around.streets()),
        drawing.labels(around.waters()),
        drawing.labels(around.streets()),
        dots(around.landmarks(), drawing::dotWhereThereIsRoom),
        stations,
        here,
        drawing.bar(100));
  }

  private List<MapDrawing.Dot> dots(
      List<Spot> spots, BiFunction<String, Point, MapDrawing.Dot> drawn) {
    return spots.stream()
        .map(spot -> drawn.apply(spot.name().in(texts.locale()), spot.at()))
        .filter(Objects::nonNull)
        .toList();
  }

  /** "Louvre – Rivoli (1), à 200 m", the nearest first. */
  public List<String> getStations() {
    return around()
        .map(
            around ->
                around.stations().stream()
                    .sorted(Comparator.comparingDouble(spot -> place().metresTo(spot.at())))
                    .map(this::station)
                    .toList())
        .orElse(List.of());
  }

  private String station(Spot spot) {
    long metres = Math.max(ROUNDED, Math.round(place().metresTo(spot.at()) / ROUNDED) * ROUNDED);
    return texts.of(
        "map.station", spot.name().in(texts.locale()), spot.lines(), String.valueOf(metres));
  }

  /** "Rue de Rivoli, Rue du Louvre": the streets and the water that are drawn. */
  public String getStreets() {
    return around()
        .map(
            around ->
                Stream.concat(around.streets().stream(), around.waters().stream())
                    .map(ShopMap.Way::name)
                    .distinct()
                    .collect(Collectors.joining(", ")))
        .orElse(null);
  }

  public String getLandmarks() {
    return around()
        .map(
            around ->
                around.landmarks().stream()
                    .map(spot -> spot.name().in(texts.locale()))
                    .collect(Collectors.joining(", ")))
        .orElse(null);
  }

  /** For the visitor's own map (RFC 5870). */
  public String getGeo() {
    Shop shop = page.shop();
    return shop == null || shop.latitude() == null
        ? null
        : String.format(
            Locale.ROOT,
            "geo:%.5f,%.5f?q=%s",
            shop.latitude(),
            shop.longitude(),
            PublicPaths.encode(shop.street() + ", " + shop.postcode() + " " + shop.city()));
  }

  /** The floors that are drawn, from below. */
  public List<FloorDrawing> getFloors() {
    if (floors == null) {
      floors =
          map()
              .map(
                  known ->
                      page.shop().floors().stream()
                          .flatMap(
                              floor ->
                                  known.floor(floor.number()).stream()
                                      .map(plan -> FloorDrawing.of(floor, plan, texts)))
                          .toList())
              .orElse(List.of());
    }
    return floors;
  }

  private Point place() {
    return new Point(page.shop().latitude(), page.shop().longitude());
  }

  private Optional<Around> around() {
    return page.shop() == null || page.shop().latitude() == null
        ? Optional.empty()
        : map().map(ShopMap::around);
  }

  private Optional<ShopMap> map() {
    if (map == null) {
      map = page.shop() == null ? Optional.empty() : maps.of(page.shop().code());
    }
    return map;
  }
}
