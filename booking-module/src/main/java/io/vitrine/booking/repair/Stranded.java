package io.vitrine.booking.repair;

import io.vitrine.booking.appointment.Alternative;
import java.time.Instant;
import java.util.List;

/**
 * An appointment whose adviser will not be there.
 *
 * @param topic the topic's code
 * @param proposals what would disturb least, the best first: somebody else at the same time, the
 *     same adviser at another, anybody at another; none means that nobody is free
 */
public record Stranded(
    String number,
    String staff,
    String staffName,
    String topic,
    String customer,
    Instant from,
    Instant until,
    List<Alternative> proposals) {

  public Stranded {
    proposals = List.copyOf(proposals);
  }
}
