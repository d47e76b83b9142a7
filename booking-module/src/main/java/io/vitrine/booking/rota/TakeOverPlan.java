package io.vitrine.booking.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Several weeks of a shop, or of several shops, become what was planned for them, all of them or
 * none, as {@link PlanWeek} lets one: a draft is written, and what a published week would change is
 * prepared for its manager to publish.
 */
@ApplicationScoped
public class TakeOverPlan {

  private final WriteWeeks writing;

  @Inject
  TakeOverPlan(WriteWeeks writing) {
    this.writing = writing;
  }

  TakeOverPlan() {
    this(null);
  }

  /**
   * @param weeks each at the version on which its plan was made
   * @param by the staff number of the manager who wants it
   */
  public RotaAnswer takeOver(List<WeekWanted> weeks, String by) {
    try {
      return writing.write(weeks, by);
    } catch (WriteWeeks.Refusal e) {
      return e.answer();
    }
  }
}
