package io.vitrine.booking.leave;

import io.vitrine.booking.absence.EnterAbsence;
import io.vitrine.booking.repair.Repair;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A manager of a shop where somebody works decides about her request. What is approved becomes an
 * absence like any other: no appointment is dropped, each has a repair or nothing is changed.
 */
@ApplicationScoped
public class DecideLeave {

  private final WriteLeave writing;
  private final LeaveRequests requests;
  private final EnterAbsence entering;
  private final Clock clock;

  @Inject
  public DecideLeave(
      WriteLeave writing, LeaveRequests requests, EnterAbsence entering, Clock clock) {
    this.writing = writing;
    this.requests = requests;
    this.entering = entering;
    this.clock = clock;
  }

  DecideLeave() {
    this(null, null, null, null);
  }

  /**
   * @param repairs what is to become of appointments that would be stranded
   * @param by the manager's staff number
   */
  public LeaveAnswer approve(String shop, String id, List<Repair> repairs, String by) {
    Optional<LeaveRequest> found = requests.inShop(shop, id);
    if (found.isEmpty()) {
      return new LeaveAnswer.Unknown();
    }
    LeaveRequest request = found.get();
    if (!request.state().isOpen()) {
      return new LeaveAnswer.Decided(request.state());
    }
    try {
      return entering
          .enter(shop, request.wanted(), repairs, by, it -> writing.approve(id, it, shop, now()))
          .fold(done -> writing.read(id), LeaveAnswer.NotEntered::new);
    } catch (WriteLeave.Closed meanwhile) {
      return new LeaveAnswer.Decided(meanwhile.state());
    }
  }

  /** An illness cannot be declined. */
  public LeaveAnswer decline(String shop, String id, String reason, String by) {
    if (requests.inShop(shop, id).isEmpty()) {
      return new LeaveAnswer.Unknown();
    }
    String why = reason == null ? "" : reason.strip();
    return why.isEmpty()
        ? new LeaveAnswer.ReasonMissing()
        : writing.decline(new WriteLeave.No(shop, id, why, by), now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
