package io.vitrine.store.arrival.rest;

import io.vitrine.shell.watch.Watchers;
import io.vitrine.store.arrival.LookAtDay;
import io.vitrine.store.arrival.screen.ScreenCodes;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;

/** The shops' screens that are open on this server. */
@ApplicationScoped
public class QueueWatchers {

  private static final int MOST = 200;

  private final LookAtDay lookAtDay;
  private final ScreenCodes codes;
  private final Clock clock;
  private final Watchers watchers = new Watchers(MOST);

  @Inject
  public QueueWatchers(LookAtDay lookAtDay, ScreenCodes codes, Clock clock) {
    this.lookAtDay = lookAtDay;
    this.codes = codes;
    this.clock = clock;
  }

  void add(String shop, SseEventSink sink, Sse sse) {
    watchers.add(shop, () -> lookAtDay.mark(shop), sink, sse);
  }

  /** A screen that shows the shop's code as well, which is another one every 30 seconds. */
  void addScreen(String shop, SseEventSink sink, Sse sse) {
    watchers.add(shop, () -> lookAtDay.mark(shop) + "." + codes.stepAt(clock.instant()), sink, sse);
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
