package io.vitrine.store.arrival.rest;

import io.vitrine.shell.watch.Watchers;
import io.vitrine.store.arrival.LookAtDay;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** The shops' screens that are open on this server. */
@ApplicationScoped
public class QueueWatchers {

  private static final int MOST = 200;

  private final LookAtDay lookAtDay;
  private final Watchers watchers = new Watchers(MOST);

  @Inject
  public QueueWatchers(LookAtDay lookAtDay) {
    this.lookAtDay = lookAtDay;
  }

  void add(String shop, SseEventSink sink, Sse sse) {
    watchers.add(shop, () -> lookAtDay.mark(shop), sink, sse);
  }

  /** Looks once at each watched queue and tells its screens. */
  void look() {
    watchers.look();
  }

  @PreDestroy
  void close() {
    watchers.close();
  }
}
