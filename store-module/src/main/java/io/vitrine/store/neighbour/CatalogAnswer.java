package io.vitrine.store.neighbour;

import java.util.function.Function;

/** What the catalogue said, or that it could not be reached. */
public sealed interface CatalogAnswer<A> permits CatalogAnswer.Told, CatalogAnswer.Away {

  <T> T fold(Function<A, T> told, Function<String, T> away);

  /**
   * @param value what it said
   */
  record Told<A>(A value) implements CatalogAnswer<A> {
    @Override
    public <T> T fold(Function<A, T> told, Function<String, T> away) {
      return told.apply(value);
    }
  }

  /**
   * @param why one sentence for the log and the screen of a manager
   */
  record Away<A>(String why) implements CatalogAnswer<A> {
    @Override
    public <T> T fold(Function<A, T> told, Function<String, T> away) {
      return away.apply(why);
    }
  }
}
