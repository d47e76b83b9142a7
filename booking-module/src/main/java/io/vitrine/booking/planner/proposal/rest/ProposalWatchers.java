package io.vitrine.booking.planner.proposal.rest;

import io.vitrine.booking.planner.proposal.Proposals;
import io.vitrine.shell.watch.Watchers;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** Whoever looks at a search on this server. */
@ApplicationScoped
public class ProposalWatchers {

  private static final int MOST = 100;

  private final Proposals proposals;
  private final Watchers watchers = new Watchers(MOST);

  @Inject
  public ProposalWatchers(Proposals proposals) {
    this.proposals = proposals;
  }

  ProposalWatchers() {
    this(null);
  }

  void add(String id, SseEventSink sink, Sse sse) {
    watchers.add(id, () -> proposals.mark(id), sink, sse);
  }

  void look() {
    watchers.look();
  }

  @PreDestroy
  void close() {
    watchers.close();
  }
}
