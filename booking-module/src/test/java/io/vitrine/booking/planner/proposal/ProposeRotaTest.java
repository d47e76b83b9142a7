package io.vitrine.booking.planner.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.booking.planner.proposal.ProposalAnswer.Busy;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Done;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Nothing;
import io.vitrine.booking.planner.proposal.ProposalAnswer.OtherClock;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Past;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Running;
import io.vitrine.booking.planner.shop.HalfHourNeed;
import io.vitrine.booking.planner.shop.PlanningCase;
import io.vitrine.booking.planner.shop.ShopDay;
import io.vitrine.booking.planner.shop.Weights;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A server bears two searches at once; those that it began are never begun anew. */
class ProposeRotaTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

  private final List<Runnable> begun = new ArrayList<>();
  private final Map<String, String> running = new HashMap<>();
  private final List<ProposalState> ended = new ArrayList<>();
  private boolean ahead = true;
  private long open = 1;
  private boolean full;
  private boolean oneClock = true;
  private final List<String> searches = new ArrayList<>();

  @Test
  void a_third_search_on_one_server_is_told_that_it_is_busy() {
    ProposeRota proposing = proposing();
    assertThat(proposing.start(wanted("rivoli"))).isInstanceOf(Done.class);
    assertThat(proposing.start(wanted("bellecour"))).isInstanceOf(Done.class);
    assertThat(proposing.start(wanted("capitole"))).isEqualTo(new Busy());
    assertThat(begun).hasSize(2);
  }

  @Test
  void of_a_busy_server_a_shop_that_searches_is_told_of_its_own_search() {
    ProposeRota proposing = proposing();
    proposing.start(wanted("rivoli"));
    proposing.start(wanted("bellecour"));
    assertThat(proposing.start(wanted("rivoli")))
        .isEqualTo(new Running(running.get("rivoli"), "rivoli"));
  }

  @Test
  void a_search_that_is_refused_takes_no_place() {
    ProposeRota proposing = proposing();
    proposing.start(wanted("rivoli"));
    for (int again = 0; again < 3; again++) {
      assertThat(proposing.start(wanted("rivoli"))).isInstanceOf(Running.class);
    }
    assertThat(proposing.start(wanted("bellecour"))).isInstanceOf(Done.class);
  }

  @Test
  void a_search_that_no_thread_takes_is_lost_and_its_place_is_free_again() {
    ProposeRota proposing = proposing();
    full = true;
    for (String shop : List.of("rivoli", "bellecour", "capitole")) {
      assertThatThrownBy(() -> proposing.start(wanted(shop)))
          .isInstanceOf(RejectedExecutionException.class);
    }
    assertThat(ended).containsOnly(ProposalState.LOST).hasSize(3);
    full = false;
    assertThat(proposing.start(wanted("tourny"))).isInstanceOf(Done.class);
  }

  @Test
  void weeks_gone_by_and_weeks_with_nothing_to_plan_are_not_searched() {
    ahead = false;
    assertThat(proposing().start(wanted("rivoli"))).isEqualTo(new Past());
    ahead = true;
    open = 0;
    assertThat(proposing().start(wanted("rivoli"))).isEqualTo(new Nothing());
    assertThat(begun).isEmpty();
  }

  @Test
  void several_shops_take_one_place_and_one_search() {
    ProposeRota proposing = proposing();
    assertThat(proposing.start(wanted("rivoli", "bellecour", "tourny"))).isInstanceOf(Done.class);
    assertThat(begun).hasSize(1);
    assertThat(searches).hasSize(3);
    assertThat(Set.copyOf(searches)).hasSize(1);
    assertThat(proposing.start(wanted("capitole"))).isInstanceOf(Done.class);
  }

  @Test
  void a_shop_that_is_searched_for_already_is_named_and_none_of_the_others_begins() {
    ProposeRota proposing = proposing();
    proposing.start(wanted("bellecour"));
    assertThat(proposing.start(wanted("rivoli", "bellecour")))
        .isEqualTo(new Running(running.get("bellecour"), "bellecour"));
    assertThat(running).containsOnlyKeys("bellecour");
  }

  @Test
  void shops_of_two_time_zones_are_not_planned_together() {
    oneClock = false;
    assertThat(proposing().start(wanted("rivoli", "pointe-a-pitre"))).isEqualTo(new OtherClock());
    assertThat(begun).isEmpty();
  }

  private ProposeRota proposing() {
    Clock clock = Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC);
    ProposeRota proposing = new ProposeRota(new Read(), new Kept(), null, clock);
    proposing.threads =
        (ManagedExecutorService)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> {
                  if (full) {
                    throw new RejectedExecutionException("full");
                  }
                  begun.add((Runnable) arguments[0]);
                  return null;
                });
    return proposing;
  }

  private static ProposalWanted wanted(String... shops) {
    return new ProposalWanted(
        List.of(shops),
        Week.of(MONDAY),
        1,
        Purpose.FRESH,
        Set.of(),
        Duration.ofSeconds(30),
        "S009");
  }

  private final class Read extends ReadCase {
    @Override
    boolean isAhead(ProposalWanted wanted) {
      return ahead;
    }

    @Override
    boolean isOfOneClock(ProposalWanted wanted) {
      return oneClock;
    }

    @Override
    SearchRead of(ProposalWanted wanted) {
      HalfHourNeed need = new HalfHourNeed(600, 1, Map.of());
      List<ShopDay> days =
          IntStream.range(0, 7)
              .mapToObj(
                  day ->
                      new ShopDay(
                          MONDAY.plusDays(day), Optional.of(new Span(600, 1140)), List.of(need)))
              .toList();
      ZoneId paris = ZoneId.of("Europe/Paris");
      return new SearchRead(
          wanted.shops().stream()
              .map(
                  shop ->
                      new CaseRead(
                          new PlanningCase(shop, paris, days, List.of(), Weights.FRESH),
                          List.of(),
                          List.of(),
                          open))
              .toList());
    }
  }

  /** Remembers who searches, as the table does. */
  private final class Kept extends KeepProposal {
    @Override
    ProposalAnswer begin(List<Proposal> all) {
      for (Proposal proposal : all) {
        if (running.containsKey(proposal.shop())) {
          return new Running(running.get(proposal.shop()), proposal.shop());
        }
      }
      all.forEach(proposal -> running.put(proposal.shop(), proposal.id()));
      searches.addAll(all.stream().map(Proposal::search).toList());
      return new Done(all.get(0).id());
    }

    @Override
    Optional<ProposalAnswer> running(List<String> shops) {
      return shops.stream()
          .filter(running::containsKey)
          .findFirst()
          .map(shop -> new Running(running.get(shop), shop));
    }

    @Override
    void end(String search, ProposalState how, Map<String, ProposalDocument> last) {
      ended.add(how);
    }
  }
}
