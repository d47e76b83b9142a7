package io.vitrine.catalog.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.catalog.selection.kept.Length;
import io.vitrine.catalog.selection.kept.PlainWords;
import io.vitrine.catalog.selection.sharing.Link;
import io.vitrine.catalog.selection.sharing.OwnedSelection;
import io.vitrine.catalog.selection.sharing.OwnerSecret;
import io.vitrine.catalog.selection.sharing.Right;
import io.vitrine.shell.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

  private static final Instant NOW = Instant.parse("2026-12-01T18:12:00Z");

  private final OwnerSecret owner = OwnerSecret.fresh();
  private final Selection selection =
      new Selection(new OwnedSelection(OwnerSecret.random(), owner), NOW);

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
    selection.note("A", null, "clair", NOW);
    assertThatThrownBy(() -> selection.note("A", null, "x".repeat(501), NOW))
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
    selection.note("A", null, "#{7*7} <script>alert(1)</script>", NOW);
    assertThat(selection.view().items().get(0).note())
        .isEqualTo("#{7*7} <script>alert(1)</script>");
  }

  @Test
  void abuse_58_link_and_secret_have_128_random_bits_and_only_the_owner_matches() {
    assertThat(OwnerSecret.random())
        .matches("[A-Za-z0-9_-]{22}")
        .isNotEqualTo(OwnerSecret.random());
    assertThat(rightWith(owner)).contains(Right.OWNER);
    assertThat(rightWith(OwnerSecret.fresh())).contains(Right.READER);
    assertThat(rightWith(new OwnerSecret(null))).contains(Right.READER);
    assertThat(owner.toString()).doesNotContain(owner.value());
  }

  @Test
  void each_link_opens_what_it_was_given_for_and_nothing_more() {
    assertThat(rightBy(selection.view().token())).contains(Right.READER);
    selection.share(Link.EDIT, NOW);
    SelectionView.Links links = selection.view().links();
    assertThat(links.edit()).matches("[A-Za-z0-9_-]{22}").isNotEqualTo(links.read());
    assertThat(rightBy(links.edit())).contains(Right.EDITOR);
    assertThat(rightBy(links.read())).contains(Right.READER);
    assertThat(rightBy(OwnerSecret.random())).isEmpty();
  }

  @Test
  void a_link_that_was_taken_back_or_renewed_leads_nowhere() {
    String first = selection.view().links().read();
    selection.share(Link.EDIT, NOW);
    String edit = selection.view().links().edit();

    selection.share(Link.READ, NOW);
    assertThat(rightBy(first)).isEmpty();
    assertThat(rightWith(owner)).contains(Right.OWNER);
    selection.takeBack(Link.READ, NOW);
    assertThat(selection.view().links().readShared()).isFalse();
    assertThat(rightBy(edit)).contains(Right.EDITOR);
    selection.takeBack(Link.EDIT, NOW);
    assertThat(rightBy(edit)).isEmpty();
    assertThat(selection.view().links().edit()).isNull();
  }

  @Test
  void whoever_takes_part_may_do_all_but_what_is_the_owners() {
    SelectionView view = selection.view();
    assertThat(new SelectionEdit.Rename("Salon").forOwnerOnly(view)).isTrue();
    assertThat(new SelectionEdit.Share(Link.READ).forOwnerOnly(view)).isTrue();
    assertThat(new SelectionEdit.TakeBack(Link.EDIT).forOwnerOnly(view)).isTrue();
    assertThat(new SelectionEdit.Replace("Salon", null, List.of(), null).forOwnerOnly(view))
        .isTrue();
    assertThat(new SelectionEdit.Replace(null, null, List.of(), null).forOwnerOnly(view)).isFalse();
    assertThat(new SelectionEdit.Keep("A", null).forOwnerOnly(view)).isFalse();
    assertThat(new SelectionEdit.Arrange(List.of()).forOwnerOnly(view)).isFalse();
  }

  @Test
  void a_note_that_somebody_else_changed_meanwhile_is_not_overwritten() {
    keep("A");
    selection.note("A", "", "mur de 2,10 m", NOW);
    assertThat(selection.note("A", "", "sans accoudoir", NOW)).contains(Refusal.CHANGED);
    assertThat(selection.note("A", "mur de 2,10 m", "sans accoudoir", NOW)).isEmpty();
    assertThat(selection.note("B", null, "x", NOW)).contains(Refusal.NOT_KEPT);
    assertThat(selection.note("", "Nous avons un chat.", NOW)).isEmpty();
    assertThat(selection.note("", "Pas de cuir.", NOW)).contains(Refusal.CHANGED);
    assertThat(selection.view().note()).isEqualTo("Nous avons un chat.");
  }

  @Test
  void a_measure_named_again_is_corrected_and_the_twenty_first_is_refused() {
    selection.measure("mur", new Length(2_100), NOW);
    selection.measure(" porte ", new Length(820), NOW);
    selection.measure("mur", new Length(2_150), NOW);
    assertThat(selection.view().measures())
        .containsExactly(
            new SelectionView.Measure("mur", new Length(2_150)),
            new SelectionView.Measure("porte", new Length(820)));
    assertThat(selection.measure("\u202e ", new Length(820), NOW))
        .contains(Refusal.MEASURE_UNNAMED);
    IntStream.range(0, 18).forEach(i -> selection.measure("m" + i, new Length(100), NOW));
    assertThat(selection.measure("one more", new Length(100), NOW)).contains(Refusal.MEASURES_FULL);
    assertThat(selection.forget("mur", NOW)).isEmpty();
    assertThat(selection.forget("mur", NOW)).isEmpty();
    assertThat(selection.view().measures()).hasSize(19);
    assertThatThrownBy(() -> selection.measure("x".repeat(61), new Length(100), NOW))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void an_arrangement_that_does_not_know_what_is_kept_now_changes_nothing() {
    keep("A", "B", "C");
    assertThat(selection.arrange(List.of("C", "A", "B"), NOW)).isEmpty();
    assertThat(skus()).containsExactly("C", "A", "B");
    assertThat(selection.arrange(List.of("A", "B"), NOW)).contains(Refusal.CHANGED);
    assertThat(selection.arrange(List.of("A", "B", "D"), NOW)).contains(Refusal.CHANGED);
    assertThat(selection.arrange(List.of("A", "A", "B"), NOW)).contains(Refusal.CHANGED);
    assertThat(skus()).containsExactly("C", "A", "B");
  }

  @Test
  void what_comes_from_another_list_brings_its_note_below_the_one_that_is_here() {
    keep("A");
    selection.note("A", null, "clair", NOW);
    selection.receive(new SelectionView.Item("A", "grand", 0), NOW);
    selection.receive(new SelectionView.Item("B", "bois", 1), NOW);
    assertThat(selection.view().items())
        .extracting(SelectionView.Item::note)
        .containsExactly("clair\ngrand", "bois");
    SelectionView.Item long500 = new SelectionView.Item("A", "x".repeat(500), 0);
    assertThatThrownBy(() -> selection.receive(long500, NOW)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void a_list_is_kept_390_days_from_its_last_change() {
    keep("A");
    assertThat(selection.view().until()).isEqualTo(NOW.plus(Duration.ofDays(390)));
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

  private Optional<Right> rightWith(OwnerSecret secret) {
    return selection.rightOf(new OwnedSelection(selection.view().token(), secret));
  }

  private Optional<Right> rightBy(String link) {
    return selection.rightOf(OwnedSelection.byLink(link));
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
