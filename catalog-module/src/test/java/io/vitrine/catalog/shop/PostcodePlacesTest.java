package io.vitrine.catalog.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vitrine.catalog.shop.PostcodePlaces.Place;
import io.vitrine.shell.InvalidValue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodePlacesTest {

  @Test
  void the_longest_beginning_counts() {
    assertThat(place("69003").name()).isEqualTo("Lyon 3e");
    assertThat(place("69003").exact()).isTrue();
    assertThat(place("69400").name()).isEqualTo("Villefranche-sur-Saône");
    assertThat(place("69400").exact()).isTrue();
    assertThat(place("69980").name()).isEqualTo("Rhône");
    assertThat(place("69980").wholeDepartment()).isTrue();
    assertThat(place("20200").name()).isEqualTo("Bastia");
    assertThat(place("20000").name()).isEqualTo("Ajaccio");
    assertThat(place("20198").name()).isEqualTo("Corse-du-Sud");
    assertThat(place("98000").name()).isEqualTo("Monaco");
  }

  @Test
  void every_department_of_the_continent_and_corsica_is_there_and_lies_in_france() {
    IntStream.rangeClosed(1, 95)
        .mapToObj(number -> "%02d100".formatted(number))
        .map(PostcodePlacesTest::place)
        .forEach(
            place -> {
              assertThat(place.latitude()).as(place.name()).isBetween(41.3, 51.2);
              assertThat(place.longitude()).as(place.name()).isBetween(-5.2, 9.6);
            });
  }

  @Test
  void a_postcode_without_a_town_of_its_own_is_that_of_what_lies_around_it() {
    Place around = place("20238");
    assertThat(around.name()).isEqualTo("Centuri");
    assertThat(around.exact()).isFalse();
    assertThat(around.wholeDepartment()).isFalse();
    assertThat(around.kilometresTo(42.967, 9.350)).isLessThan(25);
  }

  @Test
  void a_town_lies_where_maps_have_it() {
    assertThat(place("74400").name()).isEqualTo("Chamonix-Mont-Blanc");
    assertThat(place("74400").kilometresTo(45.924, 6.869)).isLessThan(5);
    assertThat(place("29200").kilometresTo(48.390, -4.486)).isLessThan(3);
    assertThat(place("64200").kilometresTo(43.483, -1.559)).isLessThan(6);
    assertThat(place("59650").kilometresTo(50.622, 3.144)).isLessThan(3);
  }

  @Test
  void from_paris_to_lyon_it_is_as_far_as_maps_say() {
    Place paris = place("75001");
    assertThat(paris.kilometresTo(45.764, 4.836)).isCloseTo(391, within(4.0));
    assertThat(paris.kilometresTo(paris.latitude(), paris.longitude())).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"97400", "97100", "98800"})
  void overseas_is_known_as_such_and_has_no_place(String postcode) {
    assertThat(PostcodePlaces.isOverseas(postcode)).isTrue();
    assertThat(PostcodePlaces.of(postcode)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00000", "99999", "96000", "20900", "97900"})
  void a_postcode_of_no_department_has_no_place(String postcode) {
    assertThat(PostcodePlaces.of(postcode)).isEmpty();
    assertThat(PostcodePlaces.isOverseas(postcode)).isFalse();
  }

  @Test
  void what_is_no_postcode_is_told_from_one() {
    assertThat(PostcodePlaces.isPostcode("6900")).isFalse();
    assertThat(PostcodePlaces.isPostcode("2A000")).isFalse();
    assertThat(PostcodePlaces.isPostcode(null)).isFalse();
    assertThatThrownBy(() -> PostcodePlaces.of("Lyon")).isInstanceOf(InvalidValue.class);
  }

  private static Place place(String postcode) {
    return PostcodePlaces.of(postcode).orElseThrow();
  }
}
