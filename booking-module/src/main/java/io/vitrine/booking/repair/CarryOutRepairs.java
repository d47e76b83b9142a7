package io.vitrine.booking.repair;

import io.vitrine.booking.slot.Occupation;
import java.util.List;

/**
 * Does what was chosen for stranded appointments, inside the transaction of the change that strands
 * them. Customers are told as of any move or cancellation.
 */
public interface CarryOutRepairs {

  /**
   * @param gone whose time is lost besides what the rota says
   * @throws RepairFailed when what was chosen is no longer to be had; the transaction is lost then
   */
  void carryOut(Chosen chosen, List<Occupation> gone);
}
