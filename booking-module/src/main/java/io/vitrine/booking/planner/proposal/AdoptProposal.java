package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Breaks;
import io.vitrine.booking.planner.proposal.ProposalAnswer.ByRota;
import io.vitrine.booking.planner.proposal.ProposalAnswer.NotReady;
import io.vitrine.booking.planner.proposal.ProposalAnswer.NotYours;
import io.vitrine.booking.planner.proposal.ProposalAnswer.OnlyTogether;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Unknown;
import io.vitrine.booking.planner.proposal.ProposalDocument.WeekRow;
import io.vitrine.booking.planner.shop.Duty;
import io.vitrine.booking.rota.PlanWeek;
import io.vitrine.booking.rota.RotaAnswer;
import io.vitrine.booking.rota.TakeOverPlan;
import io.vitrine.booking.rota.WeekSeen;
import io.vitrine.booking.rota.WeekWanted;
import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A manager takes a proposal over into the rota: all its weeks or none, at the versions on which it
 * was made; of shops that were planned together one or all of them. It is looked at by labour law
 * once more, because people's other weeks may have changed.
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
   * The one shop's plan alone.
   *
   * @param by the staff number of the manager who wants it
   */
  public ProposalAnswer adopt(String shop, String id, String by) {
    Optional<Proposal> found = proposals.find(shop, id);
    if (found.isEmpty()) {
      return new Unknown();
    }
    ProposalAnswer answer = adopt(List.of(found.get()), by);
    boolean together =
        proposals.together(found.get()).stream()
            .anyMatch(other -> !other.id().equals(id) && other.state() == ProposalState.READY);
    return together && isOfOtherShops(answer) ? new OnlyTogether() : answer;
  }

  private static boolean isOfOtherShops(ProposalAnswer answer) {
    return answer instanceof Breaks
        || answer instanceof ByRota it && it.refusal() instanceof RotaAnswer.Overlaps;
  }

  /**
   * The plans of all shops of its search that were not taken over yet, each at the versions of its
   * weeks: all of them or none.
   *
   * @param by the staff number of the manager who wants it
   * @param manages whether she may do so in a shop
   */
  public ProposalAnswer adoptAll(String shop, String id, String by, Predicate<String> manages) {
    Optional<Proposal> found = proposals.find(shop, id);
    if (found.isEmpty()) {
      return new Unknown();
    }
    List<Proposal> all = proposals.together(found.get());
    Optional<Proposal> foreign = all.stream().filter(it -> !manages.test(it.shop())).findFirst();
    if (foreign.isPresent()) {
      return new NotYours(foreign.get().shop());
    }
    List<Proposal> left = all.stream().filter(it -> it.state() != ProposalState.ADOPTED).toList();
    return left.isEmpty() ? new NotReady(ProposalState.ADOPTED) : adopt(left, by);
  }

  private ProposalAnswer adopt(List<Proposal> all, String by) {
    Map<String, List<String>> people = new LinkedHashMap<>();
    List<Duty> duties = new ArrayList<>();
    List<WeekWanted> weeks = new ArrayList<>();
    for (Proposal proposal : all) {
      if (proposal.state() != ProposalState.READY) {
        return new NotReady(proposal.state());
      }
      ProposalDocument document = proposal.document();
      List<Duty> hers = document.duties(proposal.shop());
      duties.addAll(hers);
      people.put(proposal.shop(), document.staff());
      document.weeks().forEach(week -> weeks.add(wanted(proposal, week, document, hers)));
    }
    List<Breach> breaches = checking.breaches(people, all.get(0).weeks(), duties);
    if (!breaches.isEmpty()) {
      return new Breaks(breaches);
    }
    List<String> ids = all.stream().map(Proposal::id).toList();
    return rota.takeOver(weeks, by).fold(done -> keeping.adopted(ids), ByRota::new);
  }

  private static WeekWanted wanted(
      Proposal proposal, WeekRow row, ProposalDocument document, List<Duty> duties) {
    Week week = Week.parse(row.week());
    return new WeekWanted(
        new WeekSeen(proposal.shop(), week, row.version()),
        Set.copyOf(document.staff()),
        duties.stream()
            .filter(duty -> week.contains(duty.time().day()))
            .map(duty -> new PlanWeek.Wanted(duty.staff(), duty.time()))
            .toList());
  }
}
