package io.vitrine.store.aftersale.followup;

import io.vitrine.store.aftersale.AfterSaleRefusal;
import java.util.Optional;

/** Whether somebody may be written to; all that it needs is told to it. */
final class MayWrite {

  private MayWrite() {}

  /**
   * @param state of the task
   * @param reachable whether she has an address
   * @param agreed whether her latest word on being written to is yes
   * @return why not; empty if she may
   */
  static Optional<AfterSaleRefusal> against(
      Reason reason, FollowUpTask.State state, boolean reachable, boolean agreed) {
    if (state == FollowUpTask.State.SENT) {
      return Optional.of(AfterSaleRefusal.WRITTEN_ALREADY);
    }
    if (state == FollowUpTask.State.DONE || state == FollowUpTask.State.NOT_WANTED) {
      return Optional.of(AfterSaleRefusal.SETTLED_ALREADY);
    }
    if (!reason.isOwed() && !agreed) {
      return Optional.of(AfterSaleRefusal.NOT_AGREED);
    }
    return reachable ? Optional.empty() : Optional.of(AfterSaleRefusal.CANNOT_BE_REACHED);
  }
}
