package io.vitrine.booking.planner.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vitrine.booking.planner.line.NoLine;
import io.vitrine.booking.planner.line.Roster;
import io.vitrine.booking.planner.line.RosterSearch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the search finds is looked at by {@link Evaluation}, which knows nothing of the search. */
class PlannedInstancesTest {

  private static final Path PUBLIC = Path.of("../../shared/data/rota-benchmarks");

  @Test
  void no_roster_of_generated_shops_breaks_a_rule_or_costs_other_than_it_says() {
    for (int seed = 0; seed < 40; seed++) {
      Sections sections = generated(new Random(seed));
      Instance instance = new Instance(sections);
      AtomicInteger asked = new AtomicInteger();
      RosterSearch search =
          new RosterSearch(
              instance.problem(),
              Runnable::run,
              1,
              seed,
              () -> asked.incrementAndGet() > 60,
              (roster, bound, how) -> {
                Evaluation evaluation = new Evaluation(sections, instance.names(roster));
                assertThat(evaluation.breaches()).isEmpty();
                assertThat(roster.cost()).isEqualTo(evaluation.penalty());
                assertThat(bound).isLessThanOrEqualTo(roster.cost() + 1e-3);
              });
      Roster best = search.search();
      assertThat(best.lines()).hasSize(sections.of("STAFF").size());
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 607", "2, 828", "3, 1001", "4, 1716"})
  void the_small_public_instances_are_planned_as_well_as_can_be(int number, long optimum) {
    assumeTrue(
        Files.isDirectory(PUBLIC),
        "the public instances (shared/data/rota-benchmarks) are not here");
    Sections sections = Sections.read(PUBLIC.resolve("Instance" + number + ".txt"));
    Instance instance = new Instance(sections);
    AtomicLong cost = new AtomicLong(Long.MAX_VALUE);
    AtomicInteger asked = new AtomicInteger();
    Roster best =
        new RosterSearch(
                instance.problem(),
                Runnable::run,
                1,
                7,
                () -> cost.get() == optimum || asked.incrementAndGet() > 20_000,
                (roster, bound, how) -> cost.set(roster.cost()))
            .search();
    Evaluation evaluation = new Evaluation(sections, instance.names(best));
    assertThat(evaluation.breaches()).isEmpty();
    assertThat(evaluation.penalty()).isEqualTo(optimum);
  }

  @Test
  void somebody_whose_rules_contradict_each_other_is_named() {
    Map<String, List<List<String>>> rows = new LinkedHashMap<>(generated(new Random(1)).rows());
    List<List<String>> staff = new ArrayList<>(rows.get("STAFF"));
    staff.set(1, List.of("P1", "E=14|L=14", "6720", "6720", "5", "2", "2", "2"));
    rows.put("STAFF", staff);
    Instance instance = new Instance(new Sections(rows));
    RosterSearch search =
        new RosterSearch(instance.problem(), Runnable::run, 1, 1, () -> false, (r, b, h) -> {});
    assertThatThrownBy(search::search)
        .isInstanceOfSatisfying(NoLine.class, no -> assertThat(no.person()).isEqualTo("P1"));
  }

  @Test
  void the_evaluation_sees_each_sort_of_breach() {
    Sections sections = generated(new Random(1));
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (List<String> person : sections.of("STAFF")) {
      all.put(person.get(0), new ArrayList<>(Collections.nCopies(sections.days(), "E")));
    }
    all.get("P0").set(3, "L");
    all.get("P2").set(5, "");
    String breaches = String.join("\n", new Evaluation(sections, all).breaches());
    assertThat(breaches)
        .contains("P0 works E after L")
        .contains("P0 works 14 days from 0")
        .contains("P0 works on 2 weekends")
        .contains("P2 is free 1 days from 5")
        .containsPattern("P\\d works \\d+ minutes")
        .containsPattern("P\\d works on day \\d+");
  }

  /** Two weeks, two kinds of shift, four to nine people, in the form of the public instances. */
  private static Sections generated(Random random) {
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    rows.put("HORIZON", List.of(List.of("14")));
    rows.put("SHIFTS", List.of(List.of("E", "480", ""), List.of("L", "420", "E")));
    List<List<String>> staff = new ArrayList<>();
    List<List<String>> off = new ArrayList<>();
    List<List<String>> wishes = new ArrayList<>();
    List<List<String>> refusals = new ArrayList<>();
    int people = 4 + random.nextInt(6);
    for (int p = 0; p < people; p++) {
      String name = "P" + p;
      staff.add(
          List.of(
              name,
              "E=14|L=" + random.nextInt(8),
              "4320",
              String.valueOf(2400 + 60 * random.nextInt(12)),
              "5",
              "2",
              String.valueOf(1 + random.nextInt(2)),
              "1"));
      off.add(List.of(name, String.valueOf(random.nextInt(14))));
      wishes.add(List.of(name, String.valueOf(random.nextInt(14)), "E", "2"));
      refusals.add(List.of(name, String.valueOf(random.nextInt(14)), "L", "3"));
    }
    rows.put("STAFF", staff);
    rows.put("DAYS_OFF", off);
    rows.put("SHIFT_ON_REQUESTS", wishes);
    rows.put("SHIFT_OFF_REQUESTS", refusals);
    List<List<String>> cover = new ArrayList<>();
    for (int day = 0; day < 14; day++) {
      cover.add(
          List.of(String.valueOf(day), "E", String.valueOf(1 + random.nextInt(3)), "100", "1"));
      cover.add(List.of(String.valueOf(day), "L", String.valueOf(random.nextInt(3)), "100", "1"));
    }
    rows.put("COVER", cover);
    return new Sections(rows);
  }
}
