package io.vitrine.booking.preparation;

import io.vitrine.shell.InvalidValue;
import java.util.List;

/**
 * What a customer answers to what was prepared for her.
 *
 * @param words to the whole, in her own; empty when she said nothing
 * @param verdicts on articles that were proposed; one an article
 */
public record Reply(String words, List<Verdict> verdicts) {

  public static final int LONGEST_WORDS = 2_000;

  private static final int MOST = 200;

  public Reply {
    words = words == null ? "" : words.strip();
    if (words.codePointCount(0, words.length()) > LONGEST_WORDS) {
      throw new InvalidValue("an answer has at most " + LONGEST_WORDS + " characters");
    }
    verdicts = verdicts == null ? List.of() : List.copyOf(verdicts);
    if (verdicts.size() > MOST
        || verdicts.stream().map(Verdict::sku).distinct().count() < verdicts.size()) {
      throw new InvalidValue("an article that was proposed is answered once");
    }
  }

  /** What she says of an article. */
  public enum Says {
    YES,
    RATHER_NOT
  }

  /** Her word on one article. */
  public record Verdict(String sku, Says says) {
    public Verdict {
      if (sku == null || sku.isBlank() || says == null) {
        throw new InvalidValue("an answer names an article and says YES or RATHER_NOT");
      }
    }
  }

  public boolean isEmpty() {
    return words.isEmpty() && verdicts.isEmpty();
  }

  /** Whether all that it names is proposed there. */
  public boolean suits(Prepared prepared) {
    List<String> proposed = prepared.alternatives().stream().map(Prepared.Proposal::sku).toList();
    return verdicts.stream().allMatch(verdict -> proposed.contains(verdict.sku()));
  }
}
