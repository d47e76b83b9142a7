package io.vitrine.booking.rota;

import io.vitrine.booking.repair.Chosen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A manager makes the plan of a week everybody's: the whole week for the first time, later what she
 * has prepared. Its times can be booked from then on, and everybody is told what changed for her.
 */
@ApplicationScoped
public class PublishRota {

  private final ChangeRota changing;
  private final FirstPublication first;

  @Inject
  PublishRota(ChangeRota changing, FirstPublication first) {
    this.changing = changing;
    this.first = first;
  }

  PublishRota() {
    this(null, null);
  }

  /**
   * Publishing what is published already, with nothing prepared, changes nothing.
   *
   * @param reason why the plan goes beyond the law, or {@code null}
   * @param chosen what becomes of appointments that prepared changes would leave alone
   */
  public RotaAnswer publish(WeekSeen seen, String reason, Chosen chosen) {
    return first
        .publish(seen, reason, chosen.by())
        .orElseGet(() -> changing.publishPrepared(seen, reason, chosen));
  }

  /** Makes a week published that everybody knew before this program did; nobody is told. */
  public RotaAnswer publishKnown(WeekSeen seen, String manager) {
    return first.publishKnown(seen, manager);
  }
}
