package io.vitrine.booking.repair;

import java.time.Instant;
import java.util.List;

/**
 * An appointment whose people will not be there.
 *
 * @param topic the topic's code
 * @param open whether it can still be moved or cancelled; what has begun is history
 * @param proposals what would disturb least, the best first: the same adviser at the same time with
 *     another colleague, somebody else at the same time, the same adviser at another, anybody at
 *     another; none means that nobody is free
 */
public record Stranded(
    String number,
    String staff,
    String staffName,
    String topic,
    String customer,
    Instant from,
    Instant until,
    boolean open,
    List<Proposal> proposals) {

  public Stranded {
    proposals = List.copyOf(proposals);
  }
}
