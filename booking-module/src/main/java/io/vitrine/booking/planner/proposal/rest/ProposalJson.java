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
 * @param together the proposals of the other shops that the same search is about; none where it is
 *     about this one alone
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
    Failure failure,
    List<TogetherJson> together) {

  /** Another shop's proposal of the same search. */
  public record TogetherJson(String shop, String id) {}

  static ProposalJson of(Proposal proposal, List<Proposal> all) {
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
        found.failure(),
        all.stream()
            .filter(other -> !other.id().equals(proposal.id()))
            .map(other -> new TogetherJson(other.shop(), other.id()))
            .toList());
  }
}
