package io.vitrine.booking.planner.proposal;

import static java.util.Comparator.comparing;

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
import java.util.List;
import java.util.Map;
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
   * Begins a search, unless one of any of its shops runs on a server that still says so.
   *
   * @param all one for each shop
   * @throws RuntimeException where another server began one at the same moment
   */
  @Transactional(TxType.REQUIRES_NEW)
  ProposalAnswer begin(List<Proposal> all) {
    Instant now = clock.instant();
    for (Proposal proposal : all.stream().sorted(comparing(Proposal::shop)).toList()) {
      Optional<Proposal> running = proposals.running(proposal.shop());
      if (running.filter(other -> !other.isLostBy(now)).isPresent()) {
        return new Running(running.get().id(), proposal.shop());
      }
      running.ifPresent(lost -> lost.lose(now));
    }
    proposals.write();
    all.forEach(proposals::add);
    return new Done(all.get(0).id());
  }

  /** That one of the first of these shops that has one runs, if one does. */
  @Transactional
  Optional<ProposalAnswer> running(List<String> shops) {
    return shops.stream()
        .flatMap(shop -> proposals.running(shop).stream())
        .findFirst()
        .map(other -> new Running(other.id(), other.shop()));
  }

  /**
   * Whether the search is to stop.
   *
   * @param found by shop
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean goOn(String search, Map<String, ProposalDocument> found) {
    List<Proposal> held = proposals.holdSearch(search);
    if (held.isEmpty() || held.stream().anyMatch(it -> it.state() != ProposalState.RUNNING)) {
      return true;
    }
    held.forEach(it -> it.goOn(found.get(it.shop()), clock.instant()));
    return held.stream().anyMatch(Proposal::isStopWanted);
  }

  /**
   * @param found by shop
   */
  @Transactional(TxType.REQUIRES_NEW)
  void end(String search, ProposalState how, Map<String, ProposalDocument> found) {
    proposals.holdSearch(search).stream()
        .filter(it -> it.state() == ProposalState.RUNNING)
        .forEach(it -> it.end(how, found.get(it.shop()), clock.instant()));
  }

  /** The search stops as soon as it can and keeps the best; one that has ended is left alone. */
  @Transactional
  public ProposalAnswer stop(String shop, String id) {
    Optional<Proposal> found = proposals.find(shop, id);
    if (found.isEmpty()) {
      return new Unknown();
    }
    for (Proposal held : proposals.holdSearch(found.get().search())) {
      if (held.state() == ProposalState.RUNNING && !held.isStopWanted()) {
        held.stop();
      }
    }
    return new Done(id);
  }

  /**
   * They have been taken over, all of them or none.
   *
   * @param ids in order of their shops
   */
  @Transactional(TxType.REQUIRES_NEW)
  ProposalAnswer adopted(List<String> ids) {
    List<Proposal> held = ids.stream().map(id -> proposals.hold(id).orElseThrow()).toList();
    for (Proposal one : held) {
      if (one.state() != ProposalState.READY) {
        return new NotReady(one.state());
      }
    }
    held.forEach(Proposal::adopt);
    return new Done(ids.get(0));
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
