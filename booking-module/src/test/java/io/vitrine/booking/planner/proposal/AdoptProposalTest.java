package io.vitrine.booking.planner.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.labour.LabourRule;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Breaks;
import io.vitrine.booking.planner.proposal.ProposalAnswer.NotReady;
import io.vitrine.booking.planner.proposal.ProposalAnswer.NotYours;
import io.vitrine.booking.planner.proposal.ProposalAnswer.OnlyTogether;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Unknown;
import io.vitrine.booking.planner.shop.Duty;
import io.vitrine.booking.worktime.Week;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What is not taken over: there is no rota here that could be written. */
class AdoptProposalTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);
  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  private static final Breach BREACH =
      new Breach(
          LabourRule.REST,
          "L3131-1",
          "S001",
          MONDAY,
          Duration.ofHours(11),
          Duration.ofHours(9),
          true);

  private final Proposal proposal = proposal("rivoli");
  private final Proposal beside = proposal("bellecour");
  private final List<Set<String>> judged = new ArrayList<>();

  private static Proposal proposal(String shop) {
    return new Proposal(
        "search",
        shop,
        new ProposalWanted(
            List.of("rivoli", "bellecour"),
            Week.of(MONDAY),
            1,
            Purpose.FRESH,
            Set.of(),
            Duration.ofSeconds(30),
            "S009"),
        document(),
        NOW);
  }

  @Test
  void what_would_break_the_law_by_what_has_changed_since_is_not_taken_over() {
    proposal.end(ProposalState.READY, document(), NOW);
    assertThat(adopt(List.of(BREACH))).isEqualTo(new Breaks(List.of(BREACH)));
    assertThat(proposal.state()).isEqualTo(ProposalState.READY);
  }

  @Test
  void what_is_still_searched_for_failed_or_was_lost_is_not_taken_over() {
    assertThat(adopt(List.of())).isEqualTo(new NotReady(ProposalState.RUNNING));
    proposal.end(ProposalState.FAILED, document(), NOW);
    assertThat(adopt(List.of())).isEqualTo(new NotReady(ProposalState.FAILED));
    proposal.lose(NOW);
    assertThat(adopt(List.of())).isEqualTo(new NotReady(ProposalState.LOST));
  }

  @Test
  void where_people_change_shops_one_shops_plan_alone_may_not_stand() {
    proposal.end(ProposalState.READY, document(), NOW);
    beside.end(ProposalState.READY, document(), NOW);
    assertThat(adopt(List.of(BREACH))).isEqualTo(new OnlyTogether());
    assertThat(judged).containsExactly(Set.of("rivoli"));
  }

  @Test
  void all_shops_are_judged_together() {
    proposal.end(ProposalState.READY, document(), NOW);
    beside.end(ProposalState.READY, document(), NOW);
    assertThat(adoptAll(shop -> true)).isEqualTo(new Breaks(List.of(BREACH)));
    assertThat(judged).containsExactly(Set.of("bellecour", "rivoli"));
  }

  @Test
  void all_shops_are_taken_over_by_whoever_manages_all_of_them() {
    proposal.end(ProposalState.READY, document(), NOW);
    beside.end(ProposalState.READY, document(), NOW);
    assertThat(adoptAll("rivoli"::equals)).isEqualTo(new NotYours("bellecour"));
    assertThat(judged).isEmpty();
  }

  @Test
  void what_is_left_of_a_search_is_taken_over_and_a_shop_that_failed_is_not() {
    proposal.end(ProposalState.READY, document(), NOW);
    beside.end(ProposalState.READY, document(), NOW);
    beside.adopt();
    assertThat(adoptAll(shop -> true)).isEqualTo(new Breaks(List.of(BREACH)));
    assertThat(judged).containsExactly(Set.of("rivoli"));
    proposal.adopt();
    assertThat(adoptAll(shop -> true)).isEqualTo(new NotReady(ProposalState.ADOPTED));
  }

  private ProposalAnswer adoptAll(Predicate<String> manages) {
    return adopting(List.of(BREACH)).adoptAll("rivoli", proposal.id(), "S009", manages);
  }

  @Test
  void another_shops_proposal_is_not_known() {
    assertThat(adopting(List.of()).adopt("capitole", proposal.id(), "S009"))
        .isEqualTo(new Unknown());
  }

  private ProposalAnswer adopt(List<Breach> breaches) {
    return adopting(breaches).adopt("rivoli", proposal.id(), "S009");
  }

  private AdoptProposal adopting(List<Breach> breaches) {
    Proposals proposals =
        new Proposals() {
          @Override
          public Optional<Proposal> find(String shop, String id) {
            return Optional.of(proposal).filter(it -> it.shop().equals(shop));
          }

          @Override
          public List<Proposal> together(Proposal one) {
            return List.of(beside, proposal);
          }
        };
    CheckPlan checking =
        new CheckPlan() {
          @Override
          List<Breach> breaches(
              Map<String, List<String>> people, List<Week> weeks, List<Duty> duties) {
            judged.add(people.keySet());
            return breaches;
          }
        };
    return new AdoptProposal(proposals, checking, null, null);
  }

  private static ProposalDocument document() {
    return ProposalDocument.begin(ZoneId.of("Europe/Paris"), List.of(), List.of());
  }
}
