package io.vitrine.store.showing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.showing.Papers.Paper;
import io.vitrine.store.showing.VisitLine.From;
import io.vitrine.store.showing.VisitLine.Planned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisitLineTest {

  private static final Instant NOW = Instant.parse("2026-12-12T10:00:00Z");
  private static final Acting CAMILLE = new Acting("S003", "Camille Roux", Set.of("rivoli"));

  @Test
  void herOwnComeFirstThenProposalsThenWhatWasFoundThenWhatTheCounterKnows() {
    List<VisitLine> lines =
        VisitLine.of(
            List.of(new Planned("A", From.WISH, "2,10 m"), new Planned("B", From.PROPOSAL, null)),
            List.of(line("C")),
            Map.of("D", new Paper(Became.SOLD, "R-1")));
    assertThat(lines)
        .extracting(line -> line.sku() + " " + line.from())
        .containsExactly("A WISH", "B PROPOSAL", "C SHOP", "D COUNTER");
    assertThat(lines.get(0).note()).isEqualTo("2,10 m");
    assertThat(lines.get(3).paper()).isEqualTo("R-1");
  }

  @Test
  void aPaperOfTheCounterOutweighsWhatAnybodySays() {
    Shown refused = line("A");
    refused.leftFor(new Why(Why.Reason.PRICE, null), CAMILLE, NOW);
    VisitLine line =
        VisitLine.of(List.of(), List.of(refused), Map.of("A", new Paper(Became.QUOTED, "D-7")))
            .get(0);
    assertThat(line.became()).isEqualTo(Became.QUOTED);
    assertThat(line.why()).isNull();
  }

  @Test
  void whatWasNotTakenHasItsReasonUntilItIsOpenAgain() {
    Shown line = line("A");
    line.leftFor(new Why(Why.Reason.OWN_WORDS, " le chat "), CAMILLE, NOW);
    assertThat(said(line).why()).isEqualTo(new Why(Why.Reason.OWN_WORDS, "le chat"));
    line.thoughtAbout(CAMILLE, NOW);
    assertThat(said(line).became()).isEqualTo(Became.THINKING);
    assertThat(said(line).why()).isNull();
    line.open(CAMILLE, NOW);
    assertThat(said(line).isOpen()).isTrue();
  }

  @Test
  void aReactionIsTakenBack() {
    Shown line = line("A");
    line.takenAs(Shown.Reaction.DISMISSED, CAMILLE, NOW);
    assertThat(said(line).reaction()).isEqualTo(Shown.Reaction.DISMISSED);
    line.takenAs(null, CAMILLE, NOW);
    assertThat(said(line).reaction()).isNull();
  }

  @Test
  void ownWordsNeedWordsAndWhatDoesNotFollowHasNoDay() {
    assertThatThrownBy(() -> new Why(Why.Reason.OWN_WORDS, " ")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Why(null, "x")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Why(Why.Reason.PRICE, "x".repeat(301)))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new NextStep(NextStep.Kind.OWN_WORDS, null, null))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new NextStep(NextStep.Kind.NOTHING, null, LocalDate.of(2026, 12, 1)))
        .isInstanceOf(InvalidValue.class);
  }

  private static Shown line(String sku) {
    return new Shown("rivoli", "v", sku, true, CAMILLE, NOW);
  }

  private static VisitLine said(Shown line) {
    return VisitLine.of(List.of(), List.of(line), Map.of()).get(0);
  }
}
