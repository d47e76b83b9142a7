package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.occupancy.DatabaseRefusal;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Busy;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Contradicts;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Done;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Nothing;
import io.vitrine.booking.planner.proposal.ProposalAnswer.OtherClock;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Past;
import io.vitrine.booking.planner.shop.Contradiction;
import io.vitrine.booking.planner.shop.PlanByLines;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/**
 * A manager has a rota searched for, of one shop or of several by one search. One search a shop
 * runs at a time, whichever server it runs on; a server runs two, each on a thread of its own and
 * two that it is helped by.
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
    if (!reading.isOfOneClock(wanted)) {
      return new OtherClock();
    }
    SearchRead read = reading.of(wanted);
    if (read.isNothing()) {
      return new Nothing();
    }
    try {
      PlanByLines.look(read.planned());
    } catch (Contradiction e) {
      return new Contradicts(e.staff(), e.cause(), e.day().toString());
    }
    if (!places.tryAcquire()) {
      return keeping.running(wanted.shops()).orElseGet(Busy::new);
    }
    boolean running = false;
    try {
      String search = UUID.randomUUID().toString();
      ProposalAnswer begun = begin(proposals(search, wanted, read));
      if (begun instanceof Done) {
        run(search, wanted, read);
        running = true;
      }
      return begun;
    } finally {
      if (!running) {
        places.release();
      }
    }
  }

  private List<Proposal> proposals(String search, ProposalWanted wanted, SearchRead read) {
    Instant now = clock.instant();
    return read.shops().stream()
        .map(shop -> new Proposal(search, shop.shop(), wanted, shop.document(), now))
        .toList();
  }

  /** Of two servers that begin at the same moment the second one finds the first one's. */
  private ProposalAnswer begin(List<Proposal> all) {
    for (int tried = 1; ; tried++) {
      try {
        return keeping.begin(all);
      } catch (RuntimeException e) {
        boolean again = DatabaseRefusal.isOverlap(e) || DatabaseRefusal.isContention(e);
        if (tried == TRIES || !again) {
          throw e;
        }
      }
    }
  }

  private void run(String search, ProposalWanted wanted, SearchRead read) {
    PlanByLines planner = new PlanByLines(new AtMost(threads, WORKERS), WORKERS, 1);
    SearchForRota work = new SearchForRota(search, wanted, read, planner, keeping, checking);
    try {
      threads.execute(
          () -> {
            try {
              work.run();
            } finally {
              places.release();
            }
          });
    } catch (RejectedExecutionException e) {
      Map<String, ProposalDocument> nothing =
          read.shops().stream().collect(Collectors.toMap(CaseRead::shop, CaseRead::document));
      keeping.end(search, ProposalState.LOST, nothing);
      throw e;
    }
  }
}
