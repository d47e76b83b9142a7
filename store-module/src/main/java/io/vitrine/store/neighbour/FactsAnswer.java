package io.vitrine.store.neighbour;

import java.util.List;
import java.util.function.Function;

/** What booking said when asked for news, or that it could not be reached. */
public sealed interface FactsAnswer permits FactsAnswer.Page, FactsAnswer.Away {

  <T> T fold(Function<Page, T> page, Function<Away, T> away);

  /**
   * @param facts in the order they happened
   * @param unreadable those that could not be understood
   * @param next where to go on; equal to what was asked when there is nothing new
   */
  record Page(List<AppointmentFact> facts, List<UnreadableFact> unreadable, long next)
      implements FactsAnswer {
    public Page {
      facts = List.copyOf(facts);
      unreadable = List.copyOf(unreadable);
    }

    public int size() {
      return facts.size() + unreadable.size();
    }

    @Override
    public <T> T fold(Function<Page, T> page, Function<Away, T> away) {
      return page.apply(this);
    }
  }

  /**
   * @param why one sentence for the log and the screen of a manager
   */
  record Away(String why) implements FactsAnswer {
    @Override
    public <T> T fold(Function<Page, T> page, Function<Away, T> away) {
      return away.apply(this);
    }
  }
}
