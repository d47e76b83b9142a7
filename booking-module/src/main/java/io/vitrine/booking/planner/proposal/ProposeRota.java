package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.occupancy.DatabaseRefusal;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Busy;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Contradicts;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Done;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Nothing;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Past;
import io.vitrine.booking.planner.shop.Contradiction;
import io.vitrine.booking.planner.shop.PlanByLines;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

/**
 * A manager has a rota searched for. One search a shop runs at a time, whichever server it runs on;
 * a server runs two, each on a thread of its own and two that it is helped by.
 */
@ApplicationScoped
public class ProposeRota {

  private static final int MOST_AT_ONCE = 2;
  private static final int WORKERS = 2;
  private static final int TRIES = 3;

  private final ReadCase reading;
  private final KeepProposal keeping;
  private final CheckPlan checking;
  private final Clock clock;
  private final Semaphore places = new Semaphore(MOST_AT_ONCE);

  @Resource ManagedExecutorService threads;

  @Inject
  ProposeRota(ReadCase reading, KeepProposal keeping, CheckPlan checking, Clock clock) {
    this.reading = reading;
    this.keeping = keeping;
    this.checking = checking;
    this.clock = clock;
  }

  ProposeRota() {
    this(null, null, null, null);
  }

  /** Begins; what it finds is read from the proposals. */
  public ProposalAnswer start(ProposalWanted wanted) {
    if (!reading.isAhead(wanted)) {
      return new Past();
    }
    CaseRead read = reading.of(wanted);
    if (read.isNothing()) {
      return new Nothing();
    }
    try {
      PlanByLines.look(read.planned());
    } catch (Contradiction e) {
      return new Contradicts(e.staff(), e.cause(), e.day().toString());
    }
    if (!places.tryAcquire()) {
      return keeping.running(wanted.shop()).orElseGet(Busy::new);
    }
    boolean running = false;
    try {
      Proposal proposal = new Proposal(wanted, SearchForRota.document(read), clock.instant());
      ProposalAnswer begun = begin(proposal);
      if (begun instanceof Done) {
        run(proposal.id(), wanted, read);
        running = true;
      }
      return begun;
    } finally {
      if (!running) {
        places.release();
      }
    }
  }

  /** Of two servers that begin at the same moment the second one finds the first one's. */
  private ProposalAnswer begin(Proposal proposal) {
    for (int tried = 1; ; tried++) {
      try {
        return keeping.begin(proposal);
      } catch (RuntimeException e) {
        boolean again = DatabaseRefusal.isOverlap(e) || DatabaseRefusal.isContention(e);
        if (tried == TRIES || !again) {
          throw e;
        }
      }
    }
  }

  private void run(String id, ProposalWanted wanted, CaseRead read) {
    PlanByLines planner = new PlanByLines(new AtMost(threads, WORKERS), WORKERS, 1);
    SearchForRota search = new SearchForRota(id, wanted, read, planner, keeping, checking);
    try {
      threads.execute(
          () -> {
            try {
              search.run();
            } finally {
              places.release();
            }
          });
    } catch (RejectedExecutionException e) {
      keeping.end(id, ProposalState.LOST, SearchForRota.document(read));
      throw e;
    }
  }
}
