package io.vitrine.store.neighbour;

import java.time.Instant;
import java.util.List;

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
   * @param topics what each of them waits for, in the order of their coming
   */
  PromisesAnswer walkInQueue(String shop, List<String> topics);

  /** The letters after a sale that were stopped by the link in them since that moment. */
  StopsAnswer lettersStoppedSince(Instant since);

  /**
   * What people asked of the house about themselves and the store has not answered.
   *
   * @param after where the page before ended, or {@code null} for the beginning
   */
  PrivacyAnswer privacyRequests(String after);

  /**
   * What somebody asked a shop for.
   *
   * @param email that she may have given, or {@code null}
   * @param phones as she may have typed her number
   */
  EnquiriesAnswer enquiriesOf(String shop, String email, List<String> phones);
}
