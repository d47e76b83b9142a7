package io.vitrine.catalog.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.importing.file.CsvFile;
import io.vitrine.catalog.importing.file.CsvRecord;
import io.vitrine.catalog.importing.file.Layout;
import io.vitrine.catalog.shop.ShopMap;
import io.vitrine.catalog.shop.ShopMap.Area;
import io.vitrine.catalog.shop.ShopMap.Point;
import io.vitrine.catalog.shop.ShopMapFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the demo's maps draw is what its shops and products say. */
class DemoMapTest {

  @Test
  void everyBayInWhichADemoProductStandsIsDrawnInItsDepartment() throws IOException {
    Map<String, ShopMap> maps =
        shops().stream()
            .collect(Collectors.toMap(d -> d.shop().code(), d -> ShopMapFile.read(d.map())));
    TreeSet<String> missing = new TreeSet<>();
    List<String> displays = displays();
    for (String display : displays) {
      String[] parts = display.split(":");
      boolean drawn =
          maps.get(parts[0]).floor(Integer.parseInt(parts[1])).stream()
              .flatMap(floor -> floor.areas().stream())
              .filter(area -> area.department().french().equals(parts[2]))
              .anyMatch(area -> holds(area, Integer.parseInt(parts[3])));
      if (!drawn) {
        missing.add(display);
      }
    }
    assertThat(displays).hasSizeGreaterThan(60);
    assertThat(missing).isEmpty();
  }

  @Test
  void everyDepartmentOfAShopIsDrawnOnItsFloor() {
    for (ShopFile.Described described : shops()) {
      ShopMap map = ShopMapFile.read(described.map());
      described
          .shop()
          .floors()
          .forEach(
              floor ->
                  assertThat(map.floor(floor.number()).orElseThrow().areas())
                      .as(described.shop().code() + " " + floor.number())
                      .extracting(Area::department)
                      .containsExactlyInAnyOrderElementsOf(floor.departments()));
    }
  }

  @Test
  void theNearestStationIsAFewStepsAway() {
    for (ShopFile.Described described : shops()) {
      Point shop = new Point(described.shop().latitude(), described.shop().longitude());
      assertThat(ShopMapFile.read(described.map()).around().stations())
          .hasSizeGreaterThan(2)
          .anyMatch(station -> shop.metresTo(station.at()) < 250);
    }
  }

  private static boolean holds(Area area, int bay) {
    return area.firstBay() <= bay && bay <= area.lastBay();
  }

  private static List<ShopFile.Described> shops() {
    return ShopFile.read(open("shops.json"));
  }

  private static List<String> displays() throws IOException {
    List<String> displays = new ArrayList<>();
    try (CsvFile csv = new CsvFile(open("products.csv"), Layout.HOUSE)) {
      int column = csv.next().fields().indexOf("displays");
      for (CsvRecord record = csv.next(); record != null; record = csv.next()) {
        String cell = record.fields().get(column);
        displays.addAll(cell.isBlank() ? List.of() : List.of(cell.split("\\|")));
      }
    }
    return displays;
  }

  private static InputStream open(String file) {
    return DemoMapTest.class.getResourceAsStream("/demo/" + file);
  }
}
