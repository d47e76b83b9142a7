package io.vitrine.catalog.importing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The one worker that runs imports, one after the other, beside the requests. */
@ApplicationScoped
public class ImportWorker {

  @Resource private ManagedExecutorService executor;

  private final ImportTurn turn;
  private final RunImport runImport;
  private final AtomicInteger wishes = new AtomicInteger();
  private volatile boolean closing;

  @Inject
  public ImportWorker(ImportTurn turn, RunImport runImport) {
    this.turn = turn;
    this.runImport = runImport;
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

  private void wake() {
    if (wishes.getAndIncrement() == 0) {
      executor.submit(this::work);
    }
  }

  /**
   * A wish that comes while the last import ends is not lost: it is counted, and looked for again.
   */
  private void work() {
    int seen;
    do {
      seen = wishes.get();
      Optional<ImportReading> next = closing ? Optional.empty() : turn.next();
      while (next.isPresent() && !closing) {
        runImport.run(next.get(), () -> !closing);
        next = turn.next();
      }
    } while (!wishes.compareAndSet(seen, 0));
  }
}
