package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.planner.proposal.ProposalDocument.Ending;
import io.vitrine.booking.planner.proposal.ProposalDocument.Failure;
import io.vitrine.booking.planner.proposal.ProposalDocument.Score;
import io.vitrine.booking.planner.shop.Contradiction;
import io.vitrine.booking.planner.shop.Plan;
import io.vitrine.booking.planner.shop.RotaPlanner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One search of a shop or of several, in the thread that it runs in: writes down what it finds,
 * about once a second.
 */
final class SearchForRota implements Runnable {

  private static final Logger LOG = Logger.getLogger(SearchForRota.class.getName());
  private static final long BEAT = TimeUnit.MILLISECONDS.toNanos(900);

  private final String search;
  private final ProposalWanted wanted;
  private final SearchRead read;
  private final RotaPlanner planner;
  private final KeepProposal keeping;
  private final CheckPlan checking;
  private final long begin = System.nanoTime();
  private final List<Score> scores = new ArrayList<>();
  private final Map<String, ProposalDocument> found = new LinkedHashMap<>();
  private Plan best;
  private long beaten = begin;
  private boolean stopped;

  SearchForRota(
      String search,
      ProposalWanted wanted,
      SearchRead read,
      RotaPlanner planner,
      KeepProposal keeping,
      CheckPlan checking) {
    this.search = search;
    this.wanted = wanted;
    this.read = read;
    this.planner = planner;
    this.keeping = keeping;
    this.checking = checking;
    read.shops().forEach(shop -> found.put(shop.shop(), shop.document()));
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
      LOG.log(
          Level.SEVERE,
          "the search for a rota of " + String.join(", ", wanted.shops()) + " failed",
          e);
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
      write(best);
      stopped |= keeping.goOn(search, Map.copyOf(found));
    }
  }

  private void write(Plan plan) {
    for (CaseRead shop : plan == null ? List.<CaseRead>of() : read.shops()) {
      found.computeIfPresent(
          shop.shop(), (code, before) -> before.with(plan, code, shop.people(), scores));
    }
  }

  private void end(Plan plan) {
    Map<String, List<String>> people = new LinkedHashMap<>();
    found.forEach((shop, document) -> people.put(shop, document.staff()));
    List<Breach> breaches = checking.breaches(people, wanted.all(), plan.duties());
    if (!breaches.isEmpty()) {
      Breach first = breaches.get(0);
      LOG.severe("a planned rota breaks " + first.rule() + "; it is not shown");
      fail(new Failure("BREACH", first.staff(), first.rule().name(), first.day().toString()));
      return;
    }
    Ending how = stopped ? Ending.STOPPED : isOverTime() ? Ending.TIME : Ending.PROVED;
    write(plan);
    found.replaceAll((shop, document) -> document.ended(how));
    keeping.end(search, ProposalState.READY, Map.copyOf(found));
  }

  private void fail(Failure why) {
    found.replaceAll((shop, document) -> document.failed(why));
    keeping.end(search, ProposalState.FAILED, Map.copyOf(found));
  }
}
