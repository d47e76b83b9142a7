package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.planner.proposal.ProposalDocument.PersonRow;
import io.vitrine.booking.planner.proposal.ProposalDocument.WeekRow;
import io.vitrine.booking.planner.shop.PlanningCase;
import java.util.List;

/**
 * A case as it was read, with what a proposal of it has to remember.
 *
 * @param open how many days of people there are to plan
 */
record CaseRead(PlanningCase planned, List<WeekRow> weeks, List<PersonRow> people, long open) {

  String shop() {
    return planned.shop();
  }

  /** What its proposal says before anything is found. */
  ProposalDocument document() {
    return ProposalDocument.begin(planned.zone(), weeks, people);
  }

  boolean isNothing() {
    return open == 0
        || planned.days().stream().noneMatch(d -> d.needs().stream().anyMatch(n -> n.wanted() > 0));
  }
}
