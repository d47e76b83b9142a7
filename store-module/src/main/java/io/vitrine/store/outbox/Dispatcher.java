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
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Empties the outbox every second, and at once after a message was written. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Dispatcher {

  private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Dispatch dispatch;

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

  public void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageWritten written) {
    if (!working.get()) {
      executor.submit(this::round);
    }
  }

  private void round() {
    if (!working.compareAndSet(false, true)) {
      return;
    }
    try {
      while (dispatch.next()) {
        LOG.log(Level.FINE, "one message was sent");
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a round of the outbox failed; the next one follows", e);
    } finally {
      working.set(false);
    }
  }
}
