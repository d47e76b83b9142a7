package io.vitrine.catalog.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.product.CatalogueEntry.Display;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LocalTermsTest {

  @Test
  void what_is_there_is_said_in_googles_four_words() {
    assertThat(LocalTerms.availability(2, false)).isEqualTo("in_stock");
    assertThat(LocalTerms.availability(1, true)).isEqualTo("limited_availability");
    assertThat(LocalTerms.availability(0, true)).isEqualTo("on_display_to_order");
    assertThat(LocalTerms.availability(0, false)).isEqualTo("out_of_stock");
    assertThat(LocalTerms.reservable(1)).isTrue();
    assertThat(LocalTerms.reservable(0)).isFalse();
  }

  @Test
  void a_place_is_floor_department_and_bay_and_the_department_gives_way_first() {
    assertThat(place(3, "Salon", "12")).isEqualTo("3/Salon/12");
    assertThat(place(1, "Salle à manger et cuisine", "4")).isEqualTo("1/Salle à manger/4");
    assertThat(place(1, "Salon", "allée du fond à gauche").getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThanOrEqualTo(20);
  }

  @Property
  void a_place_never_exceeds_twenty_bytes(
      @ForAll @IntRange(min = -3, max = 60) int floor,
      @ForAll @StringLength(max = 60) String department,
      @ForAll @StringLength(min = 1, max = 30) String bay) {
    assertThat(place(floor, department, bay).getBytes(StandardCharsets.UTF_8).length)
        .isLessThanOrEqualTo(20);
  }

  @Test
  void words_of_a_description_lose_their_tags_and_end_at_a_word() {
    assertThat(PlainWords.of("<p>Table &amp; chaises</p><p>en  chêne</p>"))
        .isEqualTo("Table & chaises en chêne");
    assertThat(PlainWords.of("<p>Un plateau de chêne massif</p>", 16)).isEqualTo("Un plateau de…");
  }

  private static String place(int floor, String department, String bay) {
    return LocalTerms.location(new Display("rivoli", floor, department, null, bay));
  }
}
