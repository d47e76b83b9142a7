package io.vitrine.store.neighbour;

/** The booking module as the shop sees it: a source of agreed appointments. */
public interface Booking {

  /**
   * The facts after a place in the sequence, oldest first.
   *
   * @param sequence where the last page ended; 0 for the beginning
   * @param limit at most so many
   */
  FactsAnswer factsAfter(long sequence, int limit);

  /**
   * When visitors without appointment can be advised today.
   *
   * @param people how many wait for that topic
   */
  PromisesAnswer walkInTimes(String shop, String topic, int people);
}
