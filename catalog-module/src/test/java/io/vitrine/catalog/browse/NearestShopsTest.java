package io.vitrine.catalog.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.browse.NearestAnswer.Near;
import io.vitrine.catalog.browse.NearestAnswer.Reason;
import io.vitrine.catalog.browse.NearestAnswer.ShopAway;
import io.vitrine.catalog.shop.Shop;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestShopsTest {

  private final NearestShops nearest =
      new NearestShops(
          new Guide(null, null, Clock.systemUTC()) {
            @Override
            public List<Shop> shops() {
              return List.of(
                  place("nulle-part", null, null),
                  place("rivoli", 48.8601, 2.3423),
                  place("bellecour", 45.7576, 4.8320));
            }
          });

  @Test
  void the_nearest_comes_first_and_one_without_a_place_last() {
    assertThat(near("69003").shops())
        .extracting(away -> away.shop().code())
        .containsExactly("bellecour", "rivoli", "nulle-part");
    List<Integer> kilometres = near("69003").shops().stream().map(ShopAway::kilometres).toList();
    assertThat(kilometres.get(0)).isEqualTo(3);
    assertThat(kilometres.get(1)).isBetween(390, 396);
    assertThat(kilometres.get(2)).isNull();
    assertThat(near(" 75 001 ").shops().get(0).shop().code()).isEqualTo("rivoli");
  }

  @Test
  void from_the_middle_of_a_department_distances_are_tens_of_kilometres() {
    Near near = near("69980");
    assertThat(near.place().wholeDepartment()).isTrue();
    assertThat(near.shops().get(0).kilometres()).isEqualTo(10);
    assertThat(near.shops().get(1).kilometres() % 10).isZero();
  }

  @Test
  void from_a_postcode_of_several_towns_distances_are_rounded_to_five_kilometres() {
    Near near = near("69400");
    assertThat(near.place().name()).isEqualTo("Villefranche-sur-Saône");
    assertThat(near.shops()).extracting(ShopAway::kilometres).element(0).isEqualTo(30);
  }

  @Test
  void what_has_no_distance_says_why() {
    assertThat(reason("Lyon")).isEqualTo(Reason.UNREADABLE);
    assertThat(reason(null)).isEqualTo(Reason.UNREADABLE);
    assertThat(reason("690033")).isEqualTo(Reason.UNREADABLE);
    assertThat(reason("97110")).isEqualTo(Reason.OVERSEAS);
    assertThat(reason("00100")).isEqualTo(Reason.UNKNOWN);
  }

  private Near near(String postcode) {
    return nearest.to(postcode).fold(near -> near, reason -> null);
  }

  private Reason reason(String postcode) {
    return nearest.to(postcode).fold(near -> null, reason -> reason);
  }

  private static Shop place(String code, Double latitude, Double longitude) {
    return new Shop(
        code,
        code,
        "1 rue du Test",
        "75001",
        "Paris",
        "+33 1 99 00 14 20",
        "shop@vitrine.example",
        ZoneId.of("Europe/Paris"),
        latitude,
        longitude,
        List.of(),
        List.of(),
        List.of());
  }
}
