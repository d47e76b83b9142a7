package io.vitrine.store.neighbour;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What people asked of the house, or that booking could not be reached. */
public sealed interface PrivacyAnswer permits PrivacyAnswer.Asked, PrivacyAnswer.Away {

  <T> T fold(Function<Asked, T> asked, Function<Away, T> away);

  /**
   * What is still to be done, the oldest first.
   *
   * @param next after which the next page begins; {@code null} where there is none
   * @param elsewhere what waits for the catalogue alone
   */
  record Asked(List<PrivacyAsked> requests, String next, List<Elsewhere> elsewhere)
      implements PrivacyAnswer {
    public Asked {
      requests = List.copyOf(requests);
      elsewhere = List.copyOf(elsewhere);
    }

    @Override
    public <T> T fold(Function<Asked, T> asked, Function<Away, T> away) {
      return asked.apply(this);
    }
  }

  /** What the store has done already; whose it is is not told. */
  record Elsewhere(String id, String kind, Instant askedAt) {}

  /**
   * @param why one sentence for the log
   */
  record Away(String why) implements PrivacyAnswer {
    @Override
    public <T> T fold(Function<Asked, T> asked, Function<Away, T> away) {
      return away.apply(this);
    }
  }
}
