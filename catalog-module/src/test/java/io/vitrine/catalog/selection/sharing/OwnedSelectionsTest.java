package io.vitrine.catalog.selection.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OwnedSelectionsTest {

  private final OwnedSelection salon =
      new OwnedSelection(OwnerSecret.random(), OwnerSecret.fresh());
  private final OwnedSelection bedroom =
      new OwnedSelection(OwnerSecret.random(), OwnerSecret.fresh());
  private final OwnedSelection sisters = OwnedSelection.byLink(OwnerSecret.random());

  @Test
  void the_cookie_of_somebody_with_one_list_goes_on_reading() {
    OwnedSelections lists = OwnedSelections.ofCookie(salon.token() + '.' + salon.owner().value());
    assertThat(lists.all()).containsExactly(salon);
    assertThat(lists.cookieValue()).isEqualTo(salon.cookieValue());
  }

  @Test
  void several_lists_and_one_of_somebody_elses_read_back_as_they_were_written() {
    OwnedSelections lists =
        OwnedSelections.ofCookie("").with(salon).with(sisters).with(bedroom).with(salon);
    assertThat(lists.all()).containsExactly(salon, bedroom, sisters);
    assertThat(lists.current()).contains(salon);
    assertThat(OwnedSelections.ofCookie(lists.cookieValue())).isEqualTo(lists);
    assertThat(lists.without(salon.token()).current()).contains(bedroom);
  }

  @Test
  void what_in_a_cookie_is_none_of_ours_is_passed_over() {
    String odd = "'; drop~" + salon.cookieValue() + "~~x.y~" + salon.cookieValue();
    assertThat(OwnedSelections.ofCookie(odd).all()).containsExactly(salon);
    assertThat(OwnedSelections.ofCookie(null).all()).isEmpty();
  }

  @Test
  void a_browser_keeps_eight_lists_whatever_its_cookie_says() {
    String many =
        IntStream.range(0, 200)
            .mapToObj(i -> OwnerSecret.random())
            .collect(Collectors.joining("~"));
    OwnedSelections lists = OwnedSelections.ofCookie(many);
    assertThat(lists.all()).hasSize(8);
    assertThat(lists.isFull()).isTrue();
    assertThat(lists.cookieValue().length()).isLessThan(400);
  }
}
