package io.vitrine.store.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Empties the outbox every second and forgets each night what arrived long ago. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Dispatcher {

  private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());

  private static final int PAGE = 200;
  private static final int PAGES = 20;
  private static final int PATIENCE = 20;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject Dispatch dispatch;
  @Inject ForgetDelivered forget;

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

  @Schedule(hour = "3", minute = "37", persistent = false)
  void clear() {
    try {
      LOG.log(Level.INFO, "{0} messages that arrived long ago forgotten", forget.forget());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "old messages could not be forgotten tonight", e);
    }
  }

  /**
   * A neighbour that is away is left alone until the next round, and so is one that did not take
   * twenty: a kind it does not know holds up nothing else. What comes due meanwhile waits for the
   * next round too, so that a long one does not hold it up.
   */
  void round() {
    if (!working.compareAndSet(false, true)) {
      return;
    }
    try {
      Set<Destination> reached = EnumSet.allOf(Destination.class);
      Map<Destination, Integer> patience = new EnumMap<>(Destination.class);
      long last = 0;
      for (int page = 0; page < PAGES && !reached.isEmpty(); page++) {
        List<Dispatch.Due> due = dispatch.after(last, reached, PAGE);
        if (due.isEmpty()) {
          return;
        }
        due.forEach(message -> send(message, reached, patience));
        last = due.get(due.size() - 1).number();
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a round of the outbox failed; the next one follows", e);
    } finally {
      working.set(false);
    }
  }

  private void send(
      Dispatch.Due message, Set<Destination> reached, Map<Destination, Integer> patience) {
    Destination to = message.destination();
    if (!reached.contains(to)) {
      return;
    }
    boolean enough =
        switch (dispatch.send(message)) {
          case THERE -> false;
          case NOT_FOR_THIS -> patience.merge(to, 1, Integer::sum) >= PATIENCE;
          case AWAY -> true;
        };
    if (enough) {
      reached.remove(to);
    }
  }
}
