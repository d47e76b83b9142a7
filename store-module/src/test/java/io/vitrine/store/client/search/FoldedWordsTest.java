package io.vitrine.store.client.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.client.search.FoldedWords.Match;
import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoldedWordsTest {

  @Test
  void accentsLigaturesHyphensAndApostrophesMakeNoDifference() {
    assertThat(FoldedWords.of("Lefèvre-Cœur")).containsExactly("lefevre", "coeur");
    assertThat(FoldedWords.of("d’Aubigné, Éloïse")).containsExactly("d", "aubigne", "eloise");
    assertThat(FoldedWords.of("Müller ŁUKASZ Straße"))
        .containsExactly("muller", "lukasz", "strasse");
  }

  @Test
  void aNameOfTenThousandLettersHasSixShortWords() {
    assertThat(FoldedWords.of("Abc ".repeat(10) + "x".repeat(10_000)))
        .hasSizeLessThanOrEqualTo(6)
        .allSatisfy(word -> assertThat(word.length()).isLessThanOrEqualTo(20));
    assertThat(FoldedWords.of("  '… ")).isEmpty();
  }

  @Test
  void aWordAnswersExactlyOrAsItsBeginningOrWithOneSlip() {
    assertThat(FoldedWords.match("dubreuil", "dubreuil")).isEqualTo(Match.SAME);
    assertThat(FoldedWords.match("dub", "dubreuil")).isEqualTo(Match.BEGINS);
    assertThat(FoldedWords.match("dubreul", "dubreuil")).isEqualTo(Match.NEAR);
    assertThat(FoldedWords.match("dubreiul", "dubreuil")).isEqualTo(Match.NEAR);
    assertThat(FoldedWords.match("dubbreuil", "dubreuil")).isEqualTo(Match.NEAR);
    assertThat(FoldedWords.match("dupreuil", "dubreuil")).isEqualTo(Match.NEAR);
    assertThat(FoldedWords.match("durand", "dubreuil")).isEqualTo(Match.NOT);
    assertThat(FoldedWords.match("luc", "lea")).isEqualTo(Match.NOT);
  }

  @Test
  void wordsOneSlipApartAlwaysHaveAKeyInCommon() {
    Random chance = new Random(3);
    for (int round = 0; round < 5_000; round++) {
      String word = word(chance, 4 + chance.nextInt(10));
      String slipped = slipped(word, chance);
      assertThat(FoldedWords.match(slipped, word)).isNotEqualTo(Match.NOT);
      if (slipped.length() >= 4) {
        Set<String> common = new HashSet<>(FoldedWords.nearKeys(word));
        common.retainAll(FoldedWords.nearKeys(slipped));
        assertThat(common).as(word + " and " + slipped).isNotEmpty();
      }
    }
  }

  @Test
  void whatOneDeletionCannotMakeEqualIsNeverNear() {
    assertThat(Collections.disjoint(FoldedWords.nearKeys("martin"), FoldedWords.nearKeys("durand")))
        .isTrue();
  }

  private static String word(Random chance, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + chance.nextInt(26)));
    }
    return word.toString();
  }

  private static String slipped(String word, Random chance) {
    int at = chance.nextInt(word.length() - 1);
    char other = (char) ('a' + chance.nextInt(26));
    return switch (chance.nextInt(4)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + other + word.substring(at);
      case 2 -> word.substring(0, at) + other + word.substring(at + 1);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }
}
