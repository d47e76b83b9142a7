package io.vitrine.store.arrival.rest;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every two seconds, a look at the queues whose screens are open on this server. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class QueuePulse {

  private static final Logger LOG = Logger.getLogger(QueuePulse.class.getName());

  private final AtomicBoolean looking = new AtomicBoolean();

  @Inject private QueueWatchers watchers;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void look() {
    if (looking.compareAndSet(false, true)) {
      try {
        watchers.look();
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "the queues could not be looked at; the next round follows", e);
      } finally {
        looking.set(false);
      }
    }
  }
}
