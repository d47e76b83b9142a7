package io.vitrine.store.aftersale.ticket;

import io.vitrine.store.aftersale.AfterSaleRefusal;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a step may be taken; all that it needs is told to it. */
final class ServiceRule {

  private static final int SHORTEST_REASON = 10;

  private ServiceRule() {}

  /**
   * @param from where the piece stands
   * @param partsAwaited how many parts were asked for and are not here
   * @param today in the shop's zone
   * @return why not; empty if it may
   */
  static Optional<AfterSaleRefusal> against(
      ServiceState from, ServiceMove move, long partsAwaited, LocalDate today) {
    if (!from.next().contains(move.to())) {
      return Optional.of(AfterSaleRefusal.NOT_FROM_HERE);
    }
    if (move.to() == ServiceState.REFUSED && move.words().length() < SHORTEST_REASON) {
      return Optional.of(AfterSaleRefusal.REASON_NEEDED);
    }
    if (move.to() == ServiceState.WAITING_PART && partsAwaited == 0) {
      return Optional.of(AfterSaleRefusal.NO_PART_ASKED);
    }
    return promise(move.promisedOn(), today);
  }

  static Optional<AfterSaleRefusal> promise(LocalDate promisedOn, LocalDate today) {
    return promisedOn != null && promisedOn.isBefore(today)
        ? Optional.of(AfterSaleRefusal.PAST_DAY)
        : Optional.empty();
  }
}
