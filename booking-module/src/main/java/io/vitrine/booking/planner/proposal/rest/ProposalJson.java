package io.vitrine.booking.planner.proposal.rest;

import io.vitrine.booking.planner.proposal.Proposal;
import io.vitrine.booking.planner.proposal.ProposalDocument;
import io.vitrine.booking.planner.proposal.ProposalDocument.DutyRow;
import io.vitrine.booking.planner.proposal.ProposalDocument.Failure;
import io.vitrine.booking.planner.proposal.ProposalDocument.GapRow;
import io.vitrine.booking.planner.proposal.ProposalDocument.PersonRow;
import io.vitrine.booking.planner.proposal.ProposalDocument.Score;
import io.vitrine.booking.planner.proposal.ProposalDocument.WeekRow;
import java.time.Instant;
import java.util.List;

/**
 * A proposal with all that was found so far.
 *
 * @param cost in hundredths of the minute that one person too few costs
 * @param bound nothing costs less, or {@code null} where that is unknown
 * @param unmet half-hours of one person that are missing
 * @param ended PROVED, STOPPED or TIME; {@code null} while it runs or where nothing was found
 */
public record ProposalJson(
    String id,
    String shop,
    String zone,
    String purpose,
    String state,
    boolean stopping,
    Instant startedAt,
    Instant endedAt,
    String ended,
    Long cost,
    Long bound,
    int unmet,
    List<WeekRow> weeks,
    List<PersonRow> people,
    List<DutyRow> shifts,
    List<GapRow> gaps,
    List<Score> scores,
    Failure failure) {

  static ProposalJson of(Proposal proposal) {
    ProposalDocument found = proposal.document();
    return new ProposalJson(
        proposal.id(),
        proposal.shop(),
        found.zone(),
        proposal.purpose().name(),
        proposal.state().name(),
        proposal.isStopWanted(),
        proposal.startedAt(),
        proposal.endedAt(),
        found.ended() == null ? null : found.ended().name(),
        found.cost(),
        found.bound(),
        found.unmet(),
        found.weeks(),
        found.people(),
        found.duties(),
        found.gaps(),
        found.scores(),
        found.failure());
  }
}
