package io.vitrine.booking.planner.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.labour.LabourRule;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Breaks;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Busy;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Contradicts;
import io.vitrine.booking.planner.proposal.ProposalAnswer.NotReady;
import io.vitrine.booking.planner.proposal.ProposalAnswer.NotYours;
import io.vitrine.booking.planner.proposal.ProposalAnswer.OnlyTogether;
import io.vitrine.booking.planner.proposal.ProposalAnswer.OtherClock;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Running;
import io.vitrine.booking.planner.proposal.ProposalDocument.Failure;
import io.vitrine.booking.planner.shop.Contradiction.Cause;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.staff.Team;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalProblemsTest {

  @Test
  void a_busy_server_says_so_with_503_and_when_to_come_again() {
    Problem problem = in(Locale.FRENCH).of(new Busy());
    assertThat(problem.status()).isEqualTo(503);
    assertThat(problem.title()).isEqualTo("D’autres magasins cherchent");
    assertThat(in(Locale.ENGLISH).of(new Busy()).detail()).contains("a minute");
  }

  @Test
  void what_would_break_the_law_names_the_person_and_the_rule() {
    Breaks breaks =
        new Breaks(
            List.of(
                new Breach(
                    LabourRule.REST,
                    "L3131-1",
                    "S001",
                    LocalDate.of(2026, 12, 15),
                    Duration.ofHours(11),
                    Duration.ofHours(9),
                    true)));
    Problem french = in(Locale.FRENCH).of(breaks);
    assertThat(french.status()).isEqualTo(409);
    assertThat(french.detail()).contains("Camille", "L3131-1");
    assertThat(in(Locale.ENGLISH).of(breaks).detail()).contains("Camille", "L3131-1");
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void every_contradiction_is_worded_as_a_refusal_and_as_a_failure(Cause cause) {
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      Problem problem = in(locale).of(new Contradicts("S001", cause, "2026-12-15"));
      assertThat(problem.status()).isEqualTo(409);
      assertThat(problem.detail()).contains("Camille").contains("15");
      Failure failure = new Failure("CONTRADICTION", "S001", cause.name(), "2026-12-15");
      assertThat(in(locale).say(failure)).contains("Camille").contains("15");
    }
  }

  @Test
  void what_is_refused_of_several_shops_names_the_shop_or_the_way_out() {
    Problem foreign = in(Locale.FRENCH).of(new NotYours("bellecour"));
    assertThat(foreign.status()).isEqualTo(403);
    assertThat(foreign.detail()).contains("bellecour");
    assertThat(in(Locale.ENGLISH).of(new NotYours("bellecour")).detail()).contains("one by one");
    Problem running = in(Locale.FRENCH).of(new Running("id", "bellecour"));
    assertThat(running.status()).isEqualTo(409);
    assertThat(running.detail()).contains("bellecour");
    assertThat(in(Locale.FRENCH).of(new OtherClock()).status()).isEqualTo(422);
    assertThat(in(Locale.ENGLISH).of(new OtherClock()).detail()).contains("time zone");
    assertThat(in(Locale.FRENCH).of(new OnlyTogether()).status()).isEqualTo(409);
    assertThat(in(Locale.ENGLISH).of(new OnlyTogether()).detail()).contains("all shops together");
  }

  @ParameterizedTest
  @EnumSource(ProposalState.class)
  void whatever_is_not_ready_says_why(ProposalState state) {
    assertThat(in(Locale.FRENCH).of(new NotReady(state)).status()).isEqualTo(409);
    assertThat(in(Locale.ENGLISH).of(new NotReady(state)).detail()).isNotBlank();
  }

  private static ProposalProblems in(Locale locale) {
    Language language =
        new Language(null) {
          @Override
          public Locale getLocale() {
            return locale;
          }
        };
    Team team =
        new Team(null) {
          @Override
          public Optional<String> nameOf(String staff) {
            return Optional.of("Camille");
          }
        };
    Shops shops =
        new Shops(null) {
          @Override
          public Optional<ShopSheet> find(String shop) {
            return Optional.empty();
          }
        };
    return new ProposalProblems(new Refusals(language), null, language, team, shops);
  }
}
