package io.vitrine.catalog.browse.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrine.catalog.shop.ShopMap.Area;
import io.vitrine.catalog.shop.ShopMap.Point;
import io.vitrine.catalog.shop.ShopMap.Way;
import io.vitrine.catalog.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapDrawingTest {

  private static final Point SHOP = new Point(48.8601, 2.3430);

  /** A metre is a point wide. */
  private final MapDrawing drawing = new MapDrawing(SHOP, 720);

  @Test
  void theShopStandsInTheMiddleWithNorthAbove() {
    assertThat(drawing.dot("Rivoli", SHOP).x()).isEqualTo("360.0");
    assertThat(drawing.dot("Rivoli", SHOP).y()).isEqualTo("230.0");
    Point north = new Point(48.8601 + 100 / 111_320.0, 2.3430);
    assertThat(drawing.dot("Louvre", north).y()).isEqualTo("130.0");
    assertThat(SHOP.metresTo(north)).isCloseTo(100, within(0.01));
    assertThat(drawing.bar(100)).isEqualTo("100.0");
  }

  @Test
  void wordsStandOnTheSideWhereThereIsRoomAndWhatIsOutsideIsNotDrawn() {
    assertThat(drawing.dot("Châtelet", SHOP).anchor()).isEqualTo("start");
    Point east = new Point(48.8601, 2.3430 + 330 / (111_320 * Math.cos(Math.toRadians(48.8601))));
    assertThat(drawing.dot("Châtelet", east).anchor()).isEqualTo("end");
    assertThat(drawing.dot("Lyon", new Point(45.7576, 4.8331))).isNull();
  }

  @Test
  void aLandmarkGivesWayToWordsThatStandThereAlready() {
    Point beside = new Point(48.8601, 2.3434);
    Point below = new Point(48.8598, 2.3434);
    drawing.dot("Bellecour", SHOP);

    assertThat(drawing.dotWhereThereIsRoom("Statue", beside)).isNull();
    assertThat(drawing.dotWhereThereIsRoom("Statue", below)).isNotNull();
    assertThat(drawing.dotWhereThereIsRoom("Kiosque", below)).as("the statue's place").isNull();
  }

  @Test
  void aLineIsCutAtTheFrame() {
    assertThat(MapDrawing.seen(-100, 230, 820, 230)).containsExactly(0, 230, 720, 230);
    assertThat(MapDrawing.seen(10, 10, 20, 20)).containsExactly(10, 10, 20, 20);
    assertThat(MapDrawing.seen(-10, -10, -20, -20)).isNull();
    assertThat(MapDrawing.seen(-50, 10, -50, 200)).as("beside it").isNull();
  }

  @Test
  void aStreetIsNamedOnceAlongItsLongestPartAndNeverUpsideDown() {
    Point west = new Point(48.8601, 2.3400);
    Way fromEast = new Way("Rue", 10, List.of(SHOP, west));
    Way short_ = new Way("Rue du Pont-Neuf", 10, List.of(SHOP, new Point(48.8602, 2.3431)));

    List<MapDrawing.Label> labels = drawing.labels(List.of(fromEast, fromEast, short_));

    assertThat(labels).hasSize(1);
    assertThat(labels.get(0).turn()).endsWith("rotate(0.0)");
  }

  @Test
  void baysStandInRowsInsideTheirDepartment() {
    Area area = new Area(new Text("Salon", null), 0, 0, 28, 16, 12, 26);

    List<FloorDrawing.Bay> bays = FloorDrawing.bays(area);

    assertThat(bays).hasSize(15);
    assertThat(bays.get(0).number()).isEqualTo("12");
    assertThat(bays.get(14).number()).isEqualTo("26");
    assertThat(bays)
        .allMatch(
            bay ->
                Double.parseDouble(bay.x()) + Double.parseDouble(bay.width()) <= 28 * 16
                    && Double.parseDouble(bay.y()) + Double.parseDouble(bay.height()) <= 16 * 16);
    assertThat(FloorDrawing.bays(new Area(new Text("Cave", null), 0, 0, 5, 5, 0, 0))).isEmpty();
  }
}
