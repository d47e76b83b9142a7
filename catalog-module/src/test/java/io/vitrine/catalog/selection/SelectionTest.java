package io.vitrine.catalog.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

  private static final Instant NOW = Instant.parse("2026-12-01T18:12:00Z");

  private final OwnerSecret owner = OwnerSecret.fresh();
  private final Selection selection = new Selection(OwnerSecret.random(), owner, NOW);

  @Test
  void what_is_kept_stands_in_the_order_of_keeping() {
    keep("A", "B", "C");
    assertThat(skus()).containsExactly("A", "B", "C");
  }

  @Test
  void keeping_twice_keeps_once() {
    keep("A", "B", "A");
    assertThat(skus()).containsExactly("A", "B");
  }

  @Test
  void the_fifty_first_is_refused_and_nothing_changes() {
    IntStream.range(0, 50).forEach(i -> keep("S" + i));
    assertThat(selection.keep("ONE-MORE", null, NOW)).contains(Refusal.FULL);
    assertThat(skus()).hasSize(50).doesNotContain("ONE-MORE");
    assertThat(selection.keep("S7", null, NOW)).isEmpty();
  }

  @Test
  void an_article_moves_one_place_and_stays_at_the_ends() {
    keep("A", "B", "C");
    selection.move("C", -1, NOW);
    assertThat(skus()).containsExactly("A", "C", "B");
    selection.move("A", -1, NOW);
    selection.move("B", 1, NOW);
    assertThat(skus()).containsExactly("A", "C", "B");
    assertThat(selection.move("Z", 1, NOW)).contains(Refusal.NOT_KEPT);
  }

  @Test
  void removing_closes_the_gap_and_removing_again_is_no_trouble() {
    keep("A", "B", "C");
    assertThat(selection.remove("B", NOW)).isEmpty();
    assertThat(selection.remove("B", NOW)).isEmpty();
    assertThat(selection.view().items())
        .extracting(SelectionView.Item::position)
        .containsExactly(0, 1);
  }

  @Test
  void a_whole_selection_takes_the_given_order_and_keeps_nothing_else() {
    keep("A", "B", "C");
    selection.replace(
        "Salon",
        List.of(
            new SelectionView.Item("C", "mur de 2,10 m", 0),
            new SelectionView.Item("D", null, 0),
            new SelectionView.Item("A", null, 0)),
        NOW);
    assertThat(skus()).containsExactly("C", "D", "A");
    assertThat(selection.view().items().get(0).note()).isEqualTo("mur de 2,10 m");
    assertThat(selection.view().name()).isEqualTo("Salon");
  }

  @Test
  void abuse_59_a_note_too_long_is_refused_and_the_old_one_stays() {
    keep("A");
    selection.note("A", "clair", NOW);
    assertThatThrownBy(() -> selection.note("A", "x".repeat(501), NOW))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> selection.rename("x".repeat(10_000), NOW))
        .isInstanceOf(InvalidValue.class);
    assertThat(selection.view().items().get(0).note()).isEqualTo("clair");
  }

  @Test
  void abuse_59_direction_overrides_and_control_characters_are_taken_out_of_words() {
    assertThat(PlainWords.line("salon\u202Egpj.exe\u0000\u0007 \u2066clair", 80))
        .isEqualTo("salongpj.exe clair");
    assertThat(PlainWords.line("\u202E\u0000", 80)).isNull();
    assertThat(PlainWords.lines("un\r\ndeux\t trois\n\n\nquatre", 80))
        .isEqualTo("un\ndeux trois\nquatre");
    String smiling = "canapé \uD83D\uDC4D\uD83C\uDFFD d’été";
    assertThat(PlainWords.line(smiling, 80)).isEqualTo(smiling);
  }

  @Test
  void abuse_41_markup_and_expressions_stay_the_text_they_are() {
    keep("A");
    selection.note("A", "#{7*7} <script>alert(1)</script>", NOW);
    assertThat(selection.view().items().get(0).note())
        .isEqualTo("#{7*7} <script>alert(1)</script>");
  }

  @Test
  void abuse_58_link_and_secret_have_128_random_bits_and_only_the_owner_matches() {
    assertThat(OwnerSecret.random())
        .matches("[A-Za-z0-9_-]{22}")
        .isNotEqualTo(OwnerSecret.random());
    assertThat(selection.belongsTo(owner)).isTrue();
    assertThat(selection.belongsTo(OwnerSecret.fresh())).isFalse();
    assertThat(selection.belongsTo(new OwnerSecret(null))).isFalse();
    assertThat(owner.toString()).doesNotContain(owner.value());
  }

  @Test
  void the_cookie_reads_back_as_it_was_written() {
    OwnedSelection owned = new OwnedSelection(OwnerSecret.random(), owner);
    assertThat(OwnedSelection.ofCookie(owned.cookieValue())).contains(owned);
    assertThat(OwnedSelection.COOKIE_SECONDS).isLessThanOrEqualTo(395 * 24 * 3600);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "abc.def", "'; drop table--.aaaaaaaaaaaaaaaaaaaaaa"})
  void a_cookie_that_is_none_of_ours_is_no_selection(String value) {
    assertThat(OwnedSelection.ofCookie(value)).isEmpty();
  }

  private void keep(String... skus) {
    for (String sku : skus) {
      assertThat(selection.keep(sku, null, NOW)).isEmpty();
    }
  }

  private List<String> skus() {
    return selection.view().items().stream().map(SelectionView.Item::sku).toList();
  }
}
