package io.vitrine.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class ImportWorkerTest {

  private final Deque<ImportReading> waiting = new ArrayDeque<>();
  private final List<String> failed = new ArrayList<>();
  private final List<String> ran = new ArrayList<>();
  private int troubles;
  private Error error;

  @Test
  void anImportThatEndsInAnErrorNobodyForesawFailsAndTheNextOneRuns() {
    waiting.add(job("broken"));
    waiting.add(job("whole"));

    worker().work();

    assertThat(failed).containsExactly("broken: java.lang.StackOverflowError: too deep");
    assertThat(ran).containsExactly("whole");
  }

  @Test
  void aDatabaseThatIsAwayForAWhileOnlyDelaysTheWorker() {
    waiting.add(job("whole"));
    troubles = 3;

    worker().work();

    assertThat(ran).containsExactly("whole");
  }

  @Test
  void thatAnImportFailedIsKeptOnceTheDatabaseIsBack() {
    waiting.add(job("broken"));

    new ImportWorker(new Turn(), new Run(2), Duration.ofMillis(1)).work();

    assertThat(failed).hasSize(1);
  }

  @Test
  void aDatabaseThatFailsWithAnErrorOnlyDelaysTheWorker() {
    waiting.add(job("whole"));
    error = new OutOfMemoryError("for a moment");

    worker().work();

    assertThat(ran).containsExactly("whole");
  }

  @Test
  void anImportWhoseCallFoundNoThreadBeginsWithTheNextLook() {
    waiting.add(job("whole"));
    ImportWorker worker = worker();
    Threads threads = new Threads(1);
    worker.executor = threads.service();

    worker.wake();
    assertThat(ran).isEmpty();
    worker.wake();

    assertThat(ran).containsExactly("whole");
  }

  @Test
  void anImportThatNobodyCalledForBeginsWithTheNextLook() {
    ImportWorker worker = worker();
    worker.executor = new Threads(0).service();
    worker.wake();
    waiting.add(job("unheard"));

    worker.wake();

    assertThat(ran).containsExactly("unheard");
  }

  @Test
  void aWorkerThatWasInterruptedBeginsAgainWithTheNextLook() {
    waiting.add(job("whole"));
    troubles = 1;
    ImportWorker worker = worker();
    worker.executor = new Threads(0).service();

    Thread.currentThread().interrupt();
    worker.wake();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(ran).isEmpty();
    worker.wake();

    assertThat(ran).containsExactly("whole");
  }

  /** Runs what it is given at once, after having refused it so often. */
  private static final class Threads {
    private int refusals;

    Threads(int refusals) {
      this.refusals = refusals;
    }

    ManagedExecutorService service() {
      return (ManagedExecutorService)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {ManagedExecutorService.class},
              (proxy, method, arguments) -> {
                assertThat(method.getName()).isEqualTo("submit");
                if (refusals-- > 0) {
                  throw new RejectedExecutionException("no thread");
                }
                ((Runnable) arguments[0]).run();
                return null;
              });
    }
  }

  private ImportWorker worker() {
    return new ImportWorker(new Turn(), new Run(0), Duration.ofMillis(1));
  }

  static ImportReading job(String id) {
    Instant asked = Instant.parse("2026-12-01T10:00:00Z");
    return new ImportReading(
        id,
        "p.csv",
        null,
        "S005",
        ImportState.RUNNING,
        9,
        0,
        0,
        0,
        0,
        0,
        0,
        asked,
        asked,
        null,
        null,
        false,
        0,
        null,
        0,
        0);
  }

  private void trouble() {
    if (troubles > 0) {
      troubles--;
      throw new IllegalStateException("the database is away");
    }
  }

  private final class Turn extends ImportTurn {
    Turn() {
      super(null, null, null);
    }

    @Override
    public Optional<ImportReading> next() {
      trouble();
      if (error != null) {
        Error once = error;
        error = null;
        throw once;
      }
      return Optional.ofNullable(waiting.poll());
    }

    @Override
    public void fail(String id, String why) {
      trouble();
      failed.add(id + ": " + why);
    }
  }

  private final class Run extends RunImport {
    private final int troublesThen;

    Run(int troublesThen) {
      super(null, null, null, null, null, null);
      this.troublesThen = troublesThen;
    }

    @Override
    void run(ImportReading job, BooleanSupplier goesOn) {
      if (job.id().equals("broken")) {
        troubles = troublesThen;
        throw new StackOverflowError("too deep");
      }
      ran.add(job.id());
    }
  }
}
