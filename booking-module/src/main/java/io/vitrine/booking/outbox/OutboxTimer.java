package io.vitrine.booking.outbox;

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

/**
 * Empties the outbox every three seconds; never twice at once on one server. No failure leaves the
 * timer: the container takes away one that failed twice.
 */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {

  private static final Logger LOG = Logger.getLogger(OutboxTimer.class.getName());

  private final AtomicBoolean mailing = new AtomicBoolean();
  private final AtomicBoolean fetching = new AtomicBoolean();
  private final AtomicBoolean telling = new AtomicBoolean();
  private final AtomicBoolean erasing = new AtomicBoolean();

  @Inject private DeliverMails mails;
  @Inject private FetchSelections selections;
  @Inject private TellAdvice advice;
  @Inject private EraseLists lists;

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  void mail() {
    alone(mailing, mails::deliver);
  }

  @Schedule(hour = "*", minute = "*", second = "1/3", persistent = false)
  void fetch() {
    alone(fetching, selections::fetch);
  }

  @Schedule(hour = "*", minute = "*", second = "2/3", persistent = false)
  void tell() {
    alone(telling, advice::tell);
  }

  @Schedule(hour = "*", minute = "*", second = "2/3", persistent = false)
  void erase() {
    alone(erasing, lists::erase);
  }

  /** Does the work unless it is being done; its failures are written down and end here. */
  public static void alone(AtomicBoolean busy, Runnable work) {
    if (busy.compareAndSet(false, true)) {
      try {
        work.run();
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "a round of the outbox failed; the next one follows", e);
      } finally {
        busy.set(false);
      }
    }
  }
}
