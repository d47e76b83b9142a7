package io.vitrine.catalog.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import java.net.URI;
import java.net.URL;
import java.sql.SQLException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The map and the plans of a shop on its page. */
@ExtendWith(ArquillianExtension.class)
class ShopMapIT {

  private static final String MAP =
      "{\"around\":{\"metres\":900,"
          + "\"streets\":[{\"name\":\"Rue <Neuve>\",\"metres\":12,"
          + "\"points\":[[48.8600,2.3400],[48.8602,2.3460]]}],"
          + "\"waters\":[{\"name\":\"La Seine\",\"metres\":80,"
          + "\"points\":[[48.8580,2.3380],[48.8575,2.3480]]}],"
          + "\"stations\":[{\"name_fr\":\"Pont Neuf\",\"lines\":\"7\",\"at\":[48.8585,2.3420]}]},"
          + "\"floors\":[{\"number\":3,\"width\":20,\"depth\":10,\"areas\":["
          + "{\"department_fr\":\"Salon\",\"department_en\":\"Living room\",\"x\":0,\"y\":0,"
          + "\"width\":20,\"depth\":10,\"first_bay\":1,\"last_bay\":12}]}]}";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void draw() throws SQLException {
    base = Deployed.at(url);
    Showroom.open(base);
    try (var connection = Showroom.database();
        var forget = connection.prepareStatement("delete from catalog.shop_map");
        var draw =
            connection.prepareStatement(
                "insert into catalog.shop_map (shop, document) values ('rivoli', ?)")) {
      forget.executeUpdate();
      draw.setString(1, MAP);
      draw.executeUpdate();
      connection
          .createStatement()
          .executeUpdate(
              "update catalog.shop set latitude = 48.8601, longitude = 2.3430"
                  + " where code = 'rivoli'");
    }
    Showroom.until(
        "the shops are read again",
        () -> Http.get(base, "/shop/rivoli").body().contains("geo:48.86010,2.34300"));
  }

  @Test
  void theStreetsAroundAreDrawnAndWritten() {
    String page = Http.get(base, "/shop/rivoli").body();

    assertThat(page)
        .contains("Nous trouver", "<svg class=\"map\"", "La Seine", "100 m")
        .contains("Pont Neuf (ligne 7), à 200\u202fm")
        .contains("Rue &lt;Neuve&gt;")
        .doesNotContain("<Neuve>")
        .doesNotContain("tile", "openstreetmap", "google");
    assertThat(Http.get(base, "/shop/rivoli?lang=en").body())
        .contains("Finding us", "Pont Neuf (line 7), 200\u00a0m away");
  }

  @Test
  void theFloorsAreDrawnWithTheirDepartmentsAndBays() {
    assertThat(Http.get(base, "/shop/rivoli").body())
        .contains("Plan des étages", "Salon, allées 1 à 12", "class=\"bay-number\"");
    assertThat(Http.get(base, "/shop/rivoli?lang=en").body()).contains("Living room, bays 1 to 12");
  }

  @Test
  void aCatalogueManagerOfTheShopDrawsItAnewAndNobodyElse() {
    String map = "{\"around\":{\"metres\":600},\"floors\":[]}";
    assertThat(put("rivoli", map, "Cookie", Showroom.manager())).isEqualTo(204);
    assertThat(Http.get(base, "/api/v1/shops/rivoli/map").body()).isEqualTo(map);
    assertThat(Http.get(base, "/shop/rivoli").body()).doesNotContain("Plan des étages");

    assertThat(put("rivoli", "{\"around\":{}}", "Cookie", Showroom.manager())).isEqualTo(422);
    assertThat(put("rivoli", "{\"around\":", "Cookie", Showroom.manager())).isEqualTo(400);
    assertThat(put("nowhere", map, "Cookie", Showroom.manager())).isEqualTo(404);
    assertThat(put("bellecour", map, "Cookie", Showroom.manager()))
        .as("another shop's")
        .isEqualTo(403);
    assertThat(put("rivoli", map, "Accept", "application/json")).isEqualTo(401);
    assertThat(Http.get(base, "/api/v1/shops/bellecour/map").statusCode()).isEqualTo(404);
  }

  private int put(String shop, String map, String... headers) {
    return Http.put(base, "/api/v1/shops/" + shop + "/map", map, headers).statusCode();
  }

  @Test
  void aShopWithoutAMapSaysNothingOfOne() {
    assertThat(Http.get(base, "/shop/bellecour").body())
        .doesNotContain("Nous trouver", "Plan des étages", "<svg class=\"map\"");
  }
}
