package io.vitrine.booking.planner.proposal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vitrine.booking.planner.proposal.Proposal;
import io.vitrine.booking.planner.proposal.ProposalDocument.DutyRow;
import io.vitrine.booking.planner.proposal.ProposalDocument.GapRow;
import io.vitrine.booking.planner.proposal.ProposalDocument.PersonRow;
import io.vitrine.booking.planner.proposal.StoredProposal;
import io.vitrine.booking.planner.proposal.page.ShopsOfSearch.Shared;
import io.vitrine.booking.worktime.Week;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShopsOfSearchTest {

  private static final Week WEEK = Week.parse("2026-W51");
  private static final LocalDate MONDAY = WEEK.monday();

  private final ShopsOfSearch search =
      new ShopsOfSearch(
          List.of(
              proposal("rivoli", List.of("S001", "S002"), duty("S001", 0, "18:00"), List.of()),
              proposal(
                  "bellecour",
                  List.of("S001", "S003"),
                  duty("S001", 1, "14:00"),
                  List.of(new GapRow(MONDAY.toString(), "10:00", null, 3, 1)))),
          String::toUpperCase);

  @Test
  void each_shop_says_what_it_plans_and_what_it_lacks() {
    assertThat(search.rows())
        .extracting(
            ShopsOfSearch.Row::name, row -> row.figures().unmet(), row -> row.figures().hours())
        .containsExactly(tuple("RIVOLI", 0, "8 h"), tuple("BELLECOUR", 2, "4 h"));
    assertThat(search.unmet()).isEqualTo(2);
    assertThat(search.isReady()).isTrue();
  }

  @Test
  void whoever_is_in_several_shops_has_her_hours_in_each() {
    assertThat(search.shared()).containsExactly(new Shared("S001", List.of("8 h", "4 h")));
  }

  @Test
  void a_day_in_another_shop_is_named_with_that_shop() {
    assertThat(search.beside("rivoli", "S001", MONDAY.plusDays(1)))
        .containsExactly("BELLECOUR\n10:00–14:00");
    assertThat(search.beside("rivoli", "S001", MONDAY)).isEmpty();
  }

  private static DutyRow duty(String staff, int day, String until) {
    return new DutyRow(staff, MONDAY.plusDays(day).toString(), "10:00", until, List.of(), false);
  }

  private static Proposal proposal(
      String shop, List<String> staff, DutyRow duty, List<GapRow> gaps) {
    List<PersonRow> people =
        staff.stream().map(who -> new PersonRow(who, 2100, 0, 0, 0, 0)).toList();
    return StoredProposal.ready(shop, WEEK, people, List.of(duty), gaps);
  }
}
