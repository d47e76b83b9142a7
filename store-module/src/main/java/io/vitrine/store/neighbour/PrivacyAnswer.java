package io.vitrine.store.neighbour;

import java.util.List;
import java.util.function.Function;

/** What people asked of the house, or that booking could not be reached. */
public sealed interface PrivacyAnswer permits PrivacyAnswer.Asked, PrivacyAnswer.Away {

  <T> T fold(Function<Asked, T> asked, Function<Away, T> away);

  /** What is still to be done, the oldest first. */
  record Asked(List<PrivacyAsked> requests) implements PrivacyAnswer {
    public Asked {
      requests = List.copyOf(requests);
    }

    @Override
    public <T> T fold(Function<Asked, T> asked, Function<Away, T> away) {
      return asked.apply(this);
    }
  }

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
