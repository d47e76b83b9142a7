package io.vitrine.catalog.importing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one worker that runs imports, one after the other, beside the requests. */
@ApplicationScoped
public class ImportWorker {

  private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());

  @Resource ManagedExecutorService executor;

  private final ImportTurn turn;
  private final RunImport runImport;
  private final Duration rest;
  private final AtomicInteger wishes = new AtomicInteger();
  private volatile boolean closing;

  @Inject
  public ImportWorker(ImportTurn turn, RunImport runImport) {
    this(turn, runImport, Duration.ofSeconds(5));
  }

  /**
   * @param rest how long to wait before what failed is tried again
   */
  ImportWorker(ImportTurn turn, RunImport runImport, Duration rest) {
    this.turn = turn;
    this.runImport = runImport;
    this.rest = rest;
  }

  void start() {
    turn.afterStart();
    wake();
  }

  void close() {
    closing = true;
  }

  void onRequest(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportRequested requested) {
    wake();
  }

  /**
   * Looks for what waits, unless that is being done. Called for each wish, and from time to time
   * besides: no import depends on a single call being heard.
   */
  void wake() {
    if (wishes.getAndIncrement() == 0) {
      try {
        executor.submit(this::work);
      } catch (RuntimeException | Error e) {
        wishes.set(0);
        LOG.log(Level.WARNING, "the worker of imports could not begin; it is tried again", e);
      }
    }
  }

  /**
   * A wish that comes while the last import ends is not lost: it is counted, and looked for again.
   */
  void work() {
    int seen;
    do {
      seen = wishes.get();
      Optional<ImportReading> next = next();
      while (next.isPresent()) {
        run(next.get());
        next = next();
      }
    } while (!wishes.compareAndSet(seen, 0));
  }

  /** A database that is away is asked again after a rest. */
  private Optional<ImportReading> next() {
    boolean goesOn = !closing;
    while (goesOn) {
      try {
        return turn.next();
      } catch (RuntimeException | Error e) {
        LOG.log(Level.WARNING, "the next import could not be looked for; it is tried again", e);
        goesOn = rest();
      }
    }
    return Optional.empty();
  }

  /** Whatever happens to one import, it does not stand in the way of those behind it. */
  private void run(ImportReading job) {
    try {
      runImport.run(job, () -> !closing);
    } catch (RuntimeException | Error e) {
      LOG.log(Level.SEVERE, "import " + job.id() + " failed", e);
      fail(job.id(), e.toString());
    }
  }

  private void fail(String job, String why) {
    boolean goesOn = !closing;
    while (goesOn) {
      try {
        turn.fail(job, why);
        return;
      } catch (RuntimeException | Error e) {
        LOG.log(Level.WARNING, "that import " + job + " failed could not be kept yet", e);
        goesOn = rest();
      }
    }
  }

  /**
   * @return whether to try again: not when the server ends or this thread is asked to
   */
  private boolean rest() {
    try {
      Thread.sleep(rest.toMillis());
      return !closing;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
