package io.vitrine.store.aftersale.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nobody is suggested twice for one reason, whatever the facts and whatever was before. */
class SuggestionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  void ofAThousandHistoriesNoneSuggestsAnybodyTwiceForOneReason() {
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      List<Suggestion> found = some(random, random.nextInt(30));
      Set<Suggestion.Key> known =
          some(random, random.nextInt(10)).stream()
              .map(Suggestion::key)
              .collect(Collectors.toSet());

      List<Suggestion> fresh = Suggestions.fresh(found, known);

      Set<Suggestion.Key> keys = fresh.stream().map(Suggestion::key).collect(Collectors.toSet());
      assertThat(keys).as("seed " + seed).hasSameSizeAs(fresh).noneMatch(known::contains);
      Set<Suggestion.Key> wanted =
          found.stream().map(Suggestion::key).collect(Collectors.toCollection(HashSet::new));
      wanted.removeAll(known);
      assertThat(keys).as("nobody is left out, seed " + seed).isEqualTo(wanted);
      known.addAll(keys);
      assertThat(Suggestions.fresh(found, known)).as("a second look, seed " + seed).isEmpty();
    }
  }

  @Test
  void ofTwoFactsForTheSameReasonTheFirstCounts() {
    Suggestion first = suggestion("A", Reason.DELIVERED, "1", DAY);
    Suggestion second = suggestion("A", Reason.DELIVERED, "1", DAY.plusDays(1));
    assertThat(Suggestions.fresh(List.of(first, second), Set.of())).containsExactly(first);
  }

  private static List<Suggestion> some(Random random, int many) {
    List<Suggestion> some = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      some.add(
          suggestion(
              String.valueOf((char) ('A' + random.nextInt(4))),
              Reason.values()[random.nextInt(Reason.values().length)],
              String.valueOf(random.nextInt(3)),
              DAY.plusDays(random.nextInt(5))));
    }
    return some;
  }

  private static Suggestion suggestion(
      String client, Reason reason, String subject, LocalDate day) {
    return new Suggestion(client, "rivoli", reason, subject, "Lampe", "Lamp", day);
  }
}
