package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.planner.proposal.ProposalAnswer.Done;
import io.vitrine.booking.planner.proposal.ProposalAnswer.NotReady;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Running;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The transactions of a proposal's search. */
@ApplicationScoped
public class KeepProposal {

  private static final Duration KEPT = Duration.ofDays(30);

  private final Proposals proposals;
  private final Clock clock;

  @Inject
  public KeepProposal(Proposals proposals, Clock clock) {
    this.proposals = proposals;
    this.clock = clock;
  }

  KeepProposal() {
    this(null, null);
  }

  /**
   * Begins a search, unless one of that shop runs on a server that still says so.
   *
   * @throws RuntimeException where another server began one at the same moment
   */
  @Transactional(TxType.REQUIRES_NEW)
  ProposalAnswer begin(Proposal proposal) {
    Instant now = clock.instant();
    Optional<Proposal> running = proposals.running(proposal.shop());
    if (running.filter(other -> !other.isLostBy(now)).isPresent()) {
      return new Running(running.get().id());
    }
    running.ifPresent(lost -> lost.lose(now));
    proposals.write();
    proposals.add(proposal);
    return new Done(proposal.id());
  }

  /** That one of the shop runs, if one does. */
  @Transactional
  Optional<ProposalAnswer> running(String shop) {
    return proposals.running(shop).map(other -> new Running(other.id()));
  }

  /** Whether the search is to stop. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean goOn(String id, ProposalDocument found) {
    Optional<Proposal> held = proposals.hold(id);
    if (held.filter(it -> it.state() == ProposalState.RUNNING).isEmpty()) {
      return true;
    }
    held.get().goOn(found, clock.instant());
    return held.get().isStopWanted();
  }

  @Transactional(TxType.REQUIRES_NEW)
  void end(String id, ProposalState how, ProposalDocument found) {
    proposals
        .hold(id)
        .filter(it -> it.state() == ProposalState.RUNNING)
        .ifPresent(it -> it.end(how, found, clock.instant()));
  }

  /** The search stops as soon as it can and keeps the best; one that has ended is left alone. */
  @Transactional
  public ProposalAnswer stop(String shop, String id) {
    Optional<Proposal> held = proposals.hold(id).filter(it -> it.shop().equals(shop));
    if (held.isEmpty()) {
      return new Unknown();
    }
    if (held.get().state() == ProposalState.RUNNING && !held.get().isStopWanted()) {
      held.get().stop();
    }
    return new Done(id);
  }

  @Transactional(TxType.REQUIRES_NEW)
  ProposalAnswer adopted(String id) {
    Proposal held = proposals.hold(id).orElseThrow();
    if (held.state() != ProposalState.READY) {
      return new NotReady(held.state());
    }
    held.adopt();
    return new Done(id);
  }

  /** Forgets what ended a month ago. */
  @Transactional
  public void forget() {
    proposals.forget(clock.instant().minus(KEPT));
  }

  /** Ends what is still said to run on servers that fell silent. */
  @Transactional
  public void loseSilent() {
    Instant now = clock.instant();
    for (String id : proposals.silentSince(now.minus(Proposal.SILENCE))) {
      proposals.hold(id).filter(it -> it.isLostBy(now)).ifPresent(it -> it.lose(now));
    }
  }
}
