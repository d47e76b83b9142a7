package io.vitrine.booking.queue;

import java.util.List;

/** Says who of a queue is advised when and by whom. */
public interface QueuePlanner {

  /**
   * In the order of the queue; whom the day has no time for is left out. Of those who wait for the
   * same, whoever came first is advised first, and nobody advises two at once.
   */
  List<Turn> plan(DayQueue queue);
}
