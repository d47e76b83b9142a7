package io.vitrine.catalog.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.search.PriceRange;
import io.vitrine.catalog.search.Side;
import io.vitrine.catalog.search.SideRange;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedTest {

  @Test
  void a_state_has_one_address_that_says_it_all() {
    Asked asked = asked("q", "table", "width", "120-210", "height", "-75", "price", "200-500");
    assertThat(asked.href()).isEqualTo("/search?q=table&price=200-500&width=120-210&height=-75");
    assertThat(asked.isFiltered()).isTrue();
    assertThat(asked.at(3).href()).endsWith("&height=-75&page=3");
  }

  @Test
  void two_fields_of_a_form_lead_to_that_address() {
    Map<String, String[]> fields =
        parameters("q", "table", "width-from", " 120", "width-to", "210");
    assertThat(Asked.hasFields(fields)).isTrue();
    assertThat(Asked.of("/search", null, fields).href()).isEqualTo("/search?q=table&width=120-210");
    assertThat(Asked.hasFields(parameters("q", "table", "width", "120-210"))).isFalse();
    assertThat(asked("price-from", "", "price-to", "300").price())
        .isEqualTo(new PriceRange(null, 30_000L));
  }

  @Test
  void ends_the_wrong_way_round_are_turned() {
    assertThat(asked("depth-from", "90", "depth-to", "40").sides())
        .containsExactly(Map.entry(Side.DEPTH, new SideRange(40, 90)));
  }

  @Test
  void what_is_no_range_is_left_out() {
    Asked asked = asked("width", "wide", "depth-from", "", "depth-to", "", "height", "-");
    assertThat(asked.sides()).isEmpty();
    assertThat(asked.chosen()).isEmpty();
    assertThat(asked.href()).isEqualTo("/search");
  }

  @Test
  void a_side_is_given_up_alone() {
    Asked asked = asked("width", "120-210", "height", "-75", "colour", "noir");
    assertThat(asked.measured(Side.WIDTH, null).href()).isEqualTo("/search?colour=noir&height=-75");
    assertThat(asked.toggled("colour", "noir").href())
        .isEqualTo("/search?width=120-210&height=-75");
    assertThat(asked.bare().href()).isEqualTo("/search");
  }

  private static Asked asked(String... parameters) {
    return Asked.of("/search", null, parameters(parameters));
  }

  private static Map<String, String[]> parameters(String... pairs) {
    Map<String, String[]> parameters = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      parameters.put(pairs[i], new String[] {pairs[i + 1]});
    }
    return parameters;
  }
}
