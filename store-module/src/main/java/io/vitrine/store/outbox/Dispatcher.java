package io.vitrine.store.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Empties the outbox every second. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Dispatcher {

  private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject Dispatch dispatch;

  private final AtomicBoolean working = new AtomicBoolean();
  private ScheduledFuture<?> rounds;

  @PostConstruct
  void begin() {
    rounds = executor.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
  }

  @PreDestroy
  void end() {
    rounds.cancel(false);
  }

  /** A neighbour that did not take a message is left alone until the next round. */
  void round() {
    if (!working.compareAndSet(false, true)) {
      return;
    }
    try {
      Set<Destination> reached = EnumSet.allOf(Destination.class);
      boolean more = true;
      while (more && !reached.isEmpty()) {
        Optional<Dispatch.Sent> sent = dispatch.next(reached);
        sent.filter(one -> !one.isAnswered()).ifPresent(one -> reached.remove(one.destination()));
        more = sent.isPresent();
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a round of the outbox failed; the next one follows", e);
    } finally {
      working.set(false);
    }
  }
}
