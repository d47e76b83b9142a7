package io.vitrine.booking.planner.proposal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.planner.proposal.ProposalDocument.DutyRow;
import io.vitrine.booking.planner.proposal.ProposalDocument.GapRow;
import io.vitrine.booking.planner.proposal.ProposalDocument.PersonRow;
import io.vitrine.booking.planner.proposal.StoredProposal;
import io.vitrine.booking.planner.proposal.page.ProposalsBeside.Difference;
import io.vitrine.booking.planner.proposal.page.ProposalsBeside.Figure;
import io.vitrine.booking.planner.proposal.page.ProposalsBeside.Pair;
import io.vitrine.booking.planner.proposal.page.ProposalsBeside.Person;
import io.vitrine.booking.rota.RotaDiff;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProposalsBesideTest {

  private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 19);
  private static final Week WEEK = Week.of(SATURDAY);
  private static final List<PersonRow> PEOPLE =
      List.of(new PersonRow("S001", 960, 0, 2, 0, 1), new PersonRow("S002", 480, 120, 0, 0, 0));

  private final ProposalView mine =
      view(
          List.of(duty("S001", "2026-12-18", "10:00", "18:00"), saturday("S001")),
          List.of(new GapRow("2026-12-18", "18:00", null, 2, 1)));
  private final ProposalView theirs =
      view(
          List.of(duty("S001", "2026-12-18", "10:00", "18:00"), saturday("S002")),
          List.of(
              new GapRow("2026-12-18", "18:00", null, 3, 1),
              new GapRow("2026-12-18", "18:00", "salon", 1, 0),
              new GapRow("2026-12-19", "09:30", null, 1, 0)));
  private final ProposalsBeside beside =
      new ProposalsBeside(
          mine,
          theirs,
          List.of(new RotaDiff.Held("a", "S001", time(SATURDAY, "10:00", "19:00"))),
          Locale.ENGLISH,
          name -> name);

  @Test
  void coverage_and_changes_are_counted_on_both_sides() {
    Map<String, Pair> figures =
        beside.getFigures().stream().collect(Collectors.toMap(Figure::name, Figure::pair));
    assertThat(figures.get("unmet")).isEqualTo(new Pair("1", "3", "33%", "100%"));
    assertThat(figures.get("unskilled")).isEqualTo(new Pair("0", "1", "0%", "100%"));
    assertThat(figures.get("shifts")).isEqualTo(new Pair("2", "2", "100%", "100%"));
    assertThat(figures.get("changes"))
        .as("Friday is new in both; Saturday is as it stands, or somebody else's")
        .isEqualTo(new Pair("1", "3", "33%", "100%"));
    assertThat(figures.get("under"))
        .as("S002 has two hours elsewhere and eight agreed")
        .isEqualTo(new Pair("6 h", "8 h", "75%", "100%"));
  }

  @Test
  void each_day_is_drawn_to_the_scale_of_the_worst() {
    assertThat(beside.getDays())
        .extracting(Figure::pair)
        .containsExactly(new Pair("1", "2", "50%", "100%"), new Pair("0", "1", "0%", "50%"));
  }

  @Test
  void who_bears_what_counts_the_weeks_before() {
    List<Person> people = beside.getPeople();
    assertThat(people).extracting(Person::name).containsExactly("S001", "S002");
    assertThat(people.get(0).hours()).isEqualTo(new Pair("17 h", "8 h", "100%", "47%"));
    assertThat(people.get(0).weekends()).isEqualTo(new Pair("3", "2", "100%", "67%"));
    assertThat(people.get(1).weekends()).isEqualTo(new Pair("0", "1", "0%", "33%"));
  }

  @Test
  void only_what_differs_is_told() {
    assertThat(beside.getDifferences())
        .containsExactly(
            new Difference("S001", "Saturday 19 December", "10:00–19:00", ""),
            new Difference("S002", "Saturday 19 December", "", "10:00–19:00"));
    assertThat(new ProposalsBeside(mine, mine, List.of(), Locale.ENGLISH, n -> n).getDifferences())
        .isEmpty();
  }

  private static DutyRow saturday(String staff) {
    return duty(staff, SATURDAY.toString(), "10:00", "19:00");
  }

  private static DutyRow duty(String staff, String day, String from, String to) {
    return new DutyRow(staff, day, from, to, List.of(), false);
  }

  private static WorkTime time(LocalDate day, String from, String to) {
    return WorkTime.of(
        day, ZoneId.of("Europe/Paris"), LocalTime.parse(from), LocalTime.parse(to), List.of());
  }

  private static ProposalView view(List<DutyRow> duties, List<GapRow> gaps) {
    Function<Week, String> label = Week::toString;
    return new ProposalView(
        StoredProposal.ready(WEEK, PEOPLE, duties, gaps),
        Locale.ENGLISH,
        staff -> staff,
        label,
        (staff, day) -> List.of());
  }
}
