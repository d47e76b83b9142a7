package io.vitrine.store.client.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However often entries are said to be one and that is taken back: nobody is lost or mixed up. */
class RootsTest {

  private record Said(String kept, String merged) {}

  @Test
  void whoStandsForHerselfIsHerOwnRoot() {
    Map<String, String> alone = new HashMap<>();
    alone.put("A", null);
    assertThat(Roots.of(alone)).containsExactly(Map.entry("A", "A"));
  }

  @Test
  void aChainEndsAtItsLast() {
    Map<String, String> chain = new HashMap<>();
    chain.put("A", "B");
    chain.put("B", "C");
    chain.put("C", null);
    assertThat(Roots.of(chain)).containsEntry("A", "C").containsEntry("B", "C");
  }

  @Test
  void entriesThatPointAtEachOtherAreAFault() {
    assertThatThrownBy(() -> Roots.of(Map.of("A", "B", "B", "A")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void inAnyOrderOfMergesAndUndosWhatStandsIsWhatTheStandingMergesSay() {
    Random chance = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      Map<String, String> ways = new HashMap<>();
      for (int i = 0; i < 2 + chance.nextInt(7); i++) {
        ways.put("E" + i, null);
      }
      List<Said> standing = new ArrayList<>();
      for (int act = 0; act < 12; act++) {
        if (!standing.isEmpty() && chance.nextInt(3) == 0) {
          Said undone = standing.remove(chance.nextInt(standing.size()));
          ways.put(undone.merged(), null);
        } else {
          merge(ways, standing, chance);
        }
        assertThat(Roots.of(ways)).isEqualTo(Roots.of(replayed(ways, standing)));
      }
    }
  }

  @Test
  void aMergeThatIsTakenBackAtOnceLeavesEverythingAsItWas() {
    Random chance = new Random(11);
    for (int round = 0; round < 2_000; round++) {
      Map<String, String> ways = new HashMap<>();
      for (int i = 0; i < 6; i++) {
        ways.put("E" + i, null);
      }
      List<Said> standing = new ArrayList<>();
      for (int act = 0; act < chance.nextInt(5); act++) {
        merge(ways, standing, chance);
      }
      Map<String, String> before = Roots.of(ways);
      int merges = standing.size();
      merge(ways, standing, chance);
      if (standing.size() > merges) {
        ways.put(standing.get(merges).merged(), null);
      }
      assertThat(Roots.of(ways)).isEqualTo(before);
    }
  }

  /** Two that stand for themselves, as the use case asks of them. */
  private static void merge(Map<String, String> ways, List<Said> standing, Random chance) {
    List<String> alone =
        ways.keySet().stream().filter(entry -> ways.get(entry) == null).sorted().toList();
    if (alone.size() < 2) {
      return;
    }
    int kept = chance.nextInt(alone.size());
    int merged = (kept + 1 + chance.nextInt(alone.size() - 1)) % alone.size();
    ways.put(alone.get(merged), alone.get(kept));
    standing.add(new Said(alone.get(kept), alone.get(merged)));
  }

  private static Map<String, String> replayed(Map<String, String> ways, List<Said> standing) {
    Map<String, String> replayed = new HashMap<>();
    ways.keySet().forEach(entry -> replayed.put(entry, null));
    standing.forEach(said -> replayed.put(said.merged(), said.kept()));
    return replayed;
  }
}
