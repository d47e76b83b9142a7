package io.vitrine.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.queue.QueueBySolver;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SparedTest {

  private static final Adviser CAMILLE = new Adviser("S001", "Camille");
  private static final Adviser YANIS = new Adviser("S002", "Yanis");
  private static final Adviser HUGO = new Adviser("S003", "Hugo");

  @Test
  void who_alone_knows_beds_is_kept_for_whoever_comes_for_a_bed() {
    assertThat(order(List.of(CAMILLE, YANIS), Map.of("literie", Set.of("S001"))))
        .containsExactly(YANIS, CAMILLE);
  }

  @Test
  void where_another_knows_beds_as_well_it_is_whose_turn_it_is() {
    assertThat(order(List.of(CAMILLE, YANIS), Map.of("literie", Set.of("S001", "S003"))))
        .containsExactly(CAMILLE, YANIS);
  }

  @Test
  void who_knows_two_rare_things_is_no_better_kept_than_who_knows_one() {
    Map<String, Set<String>> others =
        Map.of("cuisine", Set.of("S001"), "literie", Set.of("S001", "S002"));
    assertThat(order(List.of(YANIS, CAMILLE, HUGO), others))
        .as("Hugo leaves both to others, whoever's turn it is")
        .containsExactly(HUGO, YANIS, CAMILLE);
  }

  @Test
  void nobody_is_left_out_whoever_is_spared() {
    assertThat(order(List.of(CAMILLE), Map.of("literie", Set.of("S001")))).containsExactly(CAMILLE);
  }

  /** Drawn houses: no other first choice leaves more kinds of advice to others. */
  @Test
  void nobody_else_would_leave_more_to_others() {
    Random random = new Random(20);
    for (int house = 0; house < 40; house++) {
      int people = 2 + random.nextInt(4);
      List<Adviser> inTurn =
          IntStream.range(0, people).mapToObj(i -> new Adviser("S" + i, "N" + i)).toList();
      Map<String, Set<String>> others = new TreeMap<>();
      for (int skill = 0; skill < 1 + random.nextInt(4); skill++) {
        Set<String> who = new HashSet<>();
        for (int person = 0; person < people + 2; person++) {
          if (random.nextInt(3) == 0) {
            who.add("S" + person);
          }
        }
        others.put("skill" + skill, who);
      }
      List<Adviser> ordered = order(inTurn, others);
      assertThat(ordered).containsExactlyInAnyOrderElementsOf(inTurn);
      int most = inTurn.stream().mapToInt(it -> left(it, others)).max().orElseThrow();
      assertThat(left(ordered.get(0), others)).as("house %d: %s", house, others).isEqualTo(most);
      if (left(inTurn.get(0), others) == most) {
        assertThat(ordered).as("house %d: whose turn it is", house).isEqualTo(inTurn);
      }
    }
  }

  /** How many kinds of advice the others can give at once without her, by trying all. */
  private static int left(Adviser without, Map<String, Set<String>> others) {
    return most(List.copyOf(others.values()), 0, new HashSet<>(Set.of(without.staff())));
  }

  private static int most(List<Set<String>> kinds, int from, Set<String> busy) {
    if (from == kinds.size()) {
      return 0;
    }
    int best = most(kinds, from + 1, busy);
    for (String staff : kinds.get(from)) {
      if (busy.add(staff)) {
        best = Math.max(best, 1 + most(kinds, from + 1, busy));
        busy.remove(staff);
      }
    }
    return best;
  }

  private static List<Adviser> order(List<Adviser> inTurn, Map<String, Set<String>> others) {
    return new Spared(new QueueBySolver(30), others, Map.of()).order(inTurn);
  }
}
