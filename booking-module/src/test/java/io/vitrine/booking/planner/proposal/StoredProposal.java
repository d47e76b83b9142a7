package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.planner.proposal.ProposalDocument.DutyRow;
import io.vitrine.booking.planner.proposal.ProposalDocument.Ending;
import io.vitrine.booking.planner.proposal.ProposalDocument.GapRow;
import io.vitrine.booking.planner.proposal.ProposalDocument.PersonRow;
import io.vitrine.booking.worktime.Week;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A proposal as it is stored, for those who look at one. */
public final class StoredProposal {

  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

  private StoredProposal() {}

  public static Proposal ready(
      Week week, List<PersonRow> people, List<DutyRow> duties, List<GapRow> gaps) {
    return ready("rivoli", week, people, duties, gaps);
  }

  public static Proposal ready(
      String shop, Week week, List<PersonRow> people, List<DutyRow> duties, List<GapRow> gaps) {
    ProposalDocument found =
        new ProposalDocument(
            "Europe/Paris",
            List.of(),
            people,
            duties,
            gaps,
            100L * gaps.size(),
            null,
            List.of(),
            Ending.TIME,
            null);
    Proposal proposal =
        new Proposal(
            "search",
            shop,
            new ProposalWanted(
                List.of(shop), week, 1, Purpose.FRESH, Set.of(), Duration.ofSeconds(5), "S009"),
            found,
            NOW);
    proposal.end(ProposalState.READY, found, NOW);
    return proposal;
  }
}
