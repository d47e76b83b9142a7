package io.vitrine.booking.repair;

import io.vitrine.booking.slot.Occupation;
import java.util.Collection;
import java.util.List;

/**
 * Looks for the least disruptive repair of each appointment that a change strands. The first
 * proposals do not get in each other's way: all of them can be chosen together.
 */
public interface ProposeRepairs {

  /**
   * Seen with the rota as it stands in the caller's transaction.
   *
   * @param numbers of the appointments that would be stranded
   * @param gone whose time is lost besides
   */
  List<Stranded> of(Collection<String> numbers, List<Occupation> gone);
}
