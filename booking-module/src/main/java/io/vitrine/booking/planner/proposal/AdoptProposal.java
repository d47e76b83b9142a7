package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Breaks;
import io.vitrine.booking.planner.proposal.ProposalAnswer.ByRota;
import io.vitrine.booking.planner.proposal.ProposalAnswer.NotReady;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Unknown;
import io.vitrine.booking.planner.proposal.ProposalDocument.PersonRow;
import io.vitrine.booking.planner.proposal.ProposalDocument.WeekRow;
import io.vitrine.booking.planner.shop.Duty;
import io.vitrine.booking.rota.PlanWeek;
import io.vitrine.booking.rota.TakeOverPlan;
import io.vitrine.booking.rota.WeekSeen;
import io.vitrine.booking.rota.WeekWanted;
import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A manager takes a proposal over into the rota: all its weeks or none, at the versions on which it
 * was made. It is looked at by labour law once more, because people's other weeks may have changed.
 */
@ApplicationScoped
public class AdoptProposal {

  private final Proposals proposals;
  private final CheckPlan checking;
  private final TakeOverPlan rota;
  private final KeepProposal keeping;

  @Inject
  AdoptProposal(Proposals proposals, CheckPlan checking, TakeOverPlan rota, KeepProposal keeping) {
    this.proposals = proposals;
    this.checking = checking;
    this.rota = rota;
    this.keeping = keeping;
  }

  AdoptProposal() {
    this(null, null, null, null);
  }

  /**
   * @param by the staff number of the manager who wants it
   */
  public ProposalAnswer adopt(String shop, String id, String by) {
    Optional<Proposal> found = proposals.find(shop, id);
    if (found.isEmpty()) {
      return new Unknown();
    }
    Proposal proposal = found.get();
    if (proposal.state() != ProposalState.READY) {
      return new NotReady(proposal.state());
    }
    ProposalDocument document = proposal.document();
    List<String> staff = document.people().stream().map(PersonRow::staff).toList();
    List<Duty> duties =
        document.duties().stream()
            .map(row -> new Duty(row.staff(), document.time(row), row.fixed()))
            .toList();
    List<Breach> breaches = checking.breaches(shop, proposal.weeks(), staff, duties);
    if (!breaches.isEmpty()) {
      return new Breaks(breaches);
    }
    List<WeekWanted> weeks =
        document.weeks().stream()
            .map(week -> wanted(shop, week, Set.copyOf(staff), duties))
            .toList();
    return rota.takeOver(weeks, by).fold(done -> keeping.adopted(id), ByRota::new);
  }

  private static WeekWanted wanted(String shop, WeekRow row, Set<String> staff, List<Duty> duties) {
    Week week = Week.parse(row.week());
    return new WeekWanted(
        new WeekSeen(shop, week, row.version()),
        staff,
        duties.stream()
            .filter(duty -> week.contains(duty.time().day()))
            .map(duty -> new PlanWeek.Wanted(duty.staff(), duty.time()))
            .toList());
  }
}
