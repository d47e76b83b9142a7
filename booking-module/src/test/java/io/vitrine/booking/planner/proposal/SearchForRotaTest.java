package io.vitrine.booking.planner.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.labour.LabourRule;
import io.vitrine.booking.planner.proposal.ProposalDocument.Ending;
import io.vitrine.booking.planner.proposal.ProposalDocument.PersonRow;
import io.vitrine.booking.planner.shop.Contradiction;
import io.vitrine.booking.planner.shop.Duty;
import io.vitrine.booking.planner.shop.Gap;
import io.vitrine.booking.planner.shop.Plan;
import io.vitrine.booking.planner.shop.PlanningCase;
import io.vitrine.booking.planner.shop.RotaPlanner;
import io.vitrine.booking.planner.shop.ShopDay;
import io.vitrine.booking.planner.shop.Weights;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchForRotaTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

  private final Kept kept = new Kept();

  @Test
  void what_is_proved_to_be_the_best_is_kept_and_says_so() {
    search((planned, stop, news) -> plan(), List.of()).run();
    assertThat(kept.state).isEqualTo(ProposalState.READY);
    assertThat(kept.found.ended()).isEqualTo(Ending.PROVED);
    assertThat(kept.found.unmet()).isEqualTo(1);
    assertThat(kept.found.scores()).hasSize(1);
    assertThat(kept.found.time(kept.found.duties().get(0))).isEqualTo(shift());
    assertThat(ProposalDocument.read(kept.found.written())).isEqualTo(kept.found);
  }

  @Test
  void each_shop_has_its_own_part_and_the_cost_and_news_of_the_whole() {
    search((planned, stop, news) -> plan(), List.of()).run();
    assertThat(kept.beside.duties()).isEmpty();
    assertThat(kept.beside.unmet()).isZero();
    assertThat(kept.beside.cost()).isEqualTo(kept.found.cost());
    assertThat(kept.beside.scores()).isEqualTo(kept.found.scores());
    assertThat(kept.beside.people().get(0).elsewhere())
        .as("an hour in a third shop and seven in Rivoli")
        .isEqualTo(480);
    assertThat(kept.found.people().get(0).elsewhere()).isEqualTo(60);
  }

  @Test
  void a_search_that_is_stopped_keeps_the_best() {
    kept.stops = true;
    RotaPlanner planner =
        (planned, stop, news) -> {
          news.accept(plan());
          assertThat(stop.getAsBoolean()).isTrue();
          return plan();
        };
    search(planner, List.of()).run();
    assertThat(kept.state).isEqualTo(ProposalState.READY);
    assertThat(kept.found.ended()).isEqualTo(Ending.STOPPED);
    assertThat(kept.found.duties()).hasSize(1);
  }

  @Test
  void a_plan_that_breaks_the_law_is_never_shown() {
    Breach breach =
        new Breach(
            LabourRule.REST,
            "L3131-1",
            "S001",
            MONDAY,
            Duration.ofHours(11),
            Duration.ofHours(9),
            true);
    search((planned, stop, news) -> plan(), List.of(breach)).run();
    assertThat(kept.state).isEqualTo(ProposalState.FAILED);
    assertThat(kept.found.duties()).isEmpty();
    assertThat(kept.found.failure().kind()).isEqualTo("BREACH");
    assertThat(kept.found.failure().cause()).isEqualTo("REST");
  }

  @Test
  void a_contradiction_names_the_person_and_what_would_have_to_give_way() {
    search(
            (planned, stop, news) -> {
              throw new Contradiction("S001", Contradiction.Cause.WEEK, MONDAY);
            },
            List.of())
        .run();
    assertThat(kept.state).isEqualTo(ProposalState.FAILED);
    assertThat(kept.found.failure().staff()).isEqualTo("S001");
    assertThat(kept.found.failure().cause()).isEqualTo("WEEK");
  }

  @Test
  void a_planner_that_fails_ends_its_search() {
    search(
            (planned, stop, news) -> {
              throw new IllegalStateException("planted");
            },
            List.of())
        .run();
    assertThat(kept.state).isEqualTo(ProposalState.FAILED);
    assertThat(kept.found.failure().kind()).isEqualTo("FAULT");
  }

  private SearchForRota search(RotaPlanner planner, List<Breach> breaches) {
    ProposalWanted wanted =
        new ProposalWanted(
            List.of("rivoli", "bellecour"),
            Week.of(MONDAY),
            1,
            Purpose.FRESH,
            Set.of(),
            Duration.ofSeconds(30),
            "S009");
    List<ShopDay> days =
        IntStream.range(0, 7)
            .mapToObj(day -> new ShopDay(MONDAY.plusDays(day), Optional.empty(), List.of()))
            .toList();
    SearchRead read =
        new SearchRead(
            Stream.of("rivoli", "bellecour")
                .map(
                    shop ->
                        new CaseRead(
                            new PlanningCase(shop, PARIS, days, List.of(), Weights.FRESH),
                            List.of(),
                            List.of(new PersonRow("S001", 2100, 60, 0, 0, 0)),
                            1))
                .toList());
    CheckPlan checking =
        new CheckPlan() {
          @Override
          List<Breach> breaches(
              Map<String, List<String>> people, List<Week> weeks, List<Duty> duties) {
            assertThat(people).containsOnlyKeys("rivoli", "bellecour");
            return breaches;
          }
        };
    return new SearchForRota("id", wanted, read, planner, kept, checking);
  }

  private static WorkTime shift() {
    return WorkTime.of(
        MONDAY,
        PARIS,
        LocalTime.of(10, 0),
        LocalTime.of(18, 0),
        List.of(new WorkTime.Pause(LocalTime.of(13, 0), LocalTime.of(14, 0))));
  }

  private static Plan plan() {
    return new Plan(
        List.of(new Duty("rivoli", "S001", shift(), false)),
        3_000,
        OptionalLong.of(3_000),
        List.of(
            new Gap("rivoli", MONDAY, 600, null, 2, 1),
            new Gap("rivoli", MONDAY, 600, "salon", 1, 0)));
  }

  /** Writes down what would be stored. */
  private static final class Kept extends KeepProposal {
    private ProposalState state;
    private ProposalDocument found;
    private ProposalDocument beside;
    private boolean stops;

    @Override
    boolean goOn(String search, Map<String, ProposalDocument> soFar) {
      return stops;
    }

    @Override
    void end(String search, ProposalState how, Map<String, ProposalDocument> last) {
      state = how;
      found = last.get("rivoli");
      beside = last.get("bellecour");
    }
  }
}
