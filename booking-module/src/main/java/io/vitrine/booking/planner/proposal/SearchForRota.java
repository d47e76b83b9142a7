package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.planner.proposal.ProposalDocument.Ending;
import io.vitrine.booking.planner.proposal.ProposalDocument.Failure;
import io.vitrine.booking.planner.proposal.ProposalDocument.PersonRow;
import io.vitrine.booking.planner.proposal.ProposalDocument.Score;
import io.vitrine.booking.planner.shop.Contradiction;
import io.vitrine.booking.planner.shop.Plan;
import io.vitrine.booking.planner.shop.RotaPlanner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One search, in the thread that it runs in: writes down what it finds, about once a second. */
final class SearchForRota implements Runnable {

  private static final Logger LOG = Logger.getLogger(SearchForRota.class.getName());
  private static final long BEAT = TimeUnit.MILLISECONDS.toNanos(900);

  private final String id;
  private final ProposalWanted wanted;
  private final CaseRead read;
  private final RotaPlanner planner;
  private final KeepProposal keeping;
  private final CheckPlan checking;
  private final long begin = System.nanoTime();
  private final List<Score> scores = new ArrayList<>();
  private ProposalDocument found;
  private Plan best;
  private long beaten = begin;
  private boolean stopped;

  SearchForRota(
      String id,
      ProposalWanted wanted,
      CaseRead read,
      RotaPlanner planner,
      KeepProposal keeping,
      CheckPlan checking) {
    this.id = id;
    this.wanted = wanted;
    this.read = read;
    this.planner = planner;
    this.keeping = keeping;
    this.checking = checking;
    this.found = document(read);
  }

  static ProposalDocument document(CaseRead read) {
    return ProposalDocument.begin(read.planned().zone(), read.weeks(), read.people());
  }

  @Override
  public void run() {
    try {
      Plan plan = planner.plan(read.planned(), this::mustStop, this::hear);
      hear(plan);
      end(plan);
    } catch (Contradiction e) {
      fail(new Failure("CONTRADICTION", e.staff(), e.cause().name(), e.day().toString()));
    } catch (RuntimeException | LinkageError e) {
      LOG.log(Level.SEVERE, "the search for a rota of " + wanted.shop() + " failed", e);
      fail(new Failure("FAULT", null, null, null));
    }
  }

  private boolean mustStop() {
    beat();
    return stopped || isOverTime();
  }

  private boolean isOverTime() {
    return System.nanoTime() - begin > wanted.patience().toNanos();
  }

  private void hear(Plan plan) {
    if (best == null || plan.cost() < best.cost() || !plan.bound().equals(best.bound())) {
      best = plan;
      scores.add(
          new Score(
              Duration.ofNanos(System.nanoTime() - begin).toMillis(),
              plan.cost(),
              plan.bound().isPresent() ? plan.bound().getAsLong() : null,
              plan.unmet()));
      if (scores.size() == 1) {
        beaten = begin - BEAT;
      }
    }
    beat();
  }

  private void beat() {
    if (System.nanoTime() - beaten >= BEAT) {
      beaten = System.nanoTime();
      found = best == null ? found : found.with(best, scores);
      stopped |= keeping.goOn(id, found);
    }
  }

  private void end(Plan plan) {
    List<String> staff = read.people().stream().map(PersonRow::staff).toList();
    List<Breach> breaches = checking.breaches(wanted.shop(), wanted.all(), staff, plan.duties());
    if (!breaches.isEmpty()) {
      Breach first = breaches.get(0);
      LOG.severe("a planned rota breaks " + first.rule() + "; it is not shown");
      fail(new Failure("BREACH", first.staff(), first.rule().name(), first.day().toString()));
      return;
    }
    Ending how = stopped ? Ending.STOPPED : isOverTime() ? Ending.TIME : Ending.PROVED;
    keeping.end(id, ProposalState.READY, found.with(plan, scores).ended(how));
  }

  private void fail(Failure why) {
    keeping.end(id, ProposalState.FAILED, found.failed(why));
  }
}
