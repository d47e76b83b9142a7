package io.vitrine.catalog.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.product.CatalogueEntries;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.search.ProductSearch;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexKeeperTest {

  private volatile Instant now = Instant.parse("2026-12-01T10:00:00Z");
  private final AtomicInteger attempts = new AtomicInteger();
  private final AtomicInteger looks = new AtomicInteger();

  @Test
  void aRebuildThatFailedIsTriedAgainAfterARest(@TempDir Path data) throws Exception {
    IndexKeeper keeper =
        new IndexKeeper(new FailsOnce(), new Quiet(), new ProductSearch(), time(), data.toString());
    keeper.threads = new PlainThreads();

    keeper.open();
    try {
      await(() -> attempts.get() == 1);
      int seen = looks.get();
      await(() -> looks.get() > seen + 2);
      assertThat(attempts).as("not before the rest is over").hasValue(1);
      assertThat(keeper.isComplete()).isFalse();

      await(
          () -> {
            now = now.plus(IndexKeeper.REST);
            return keeper.isComplete();
          });
      assertThat(attempts).hasValue(2);
    } finally {
      keeper.close();
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("it never came").isLessThan(end);
      new CountDownLatch(1).await(5, TimeUnit.MILLISECONDS);
    }
  }

  private Clock time() {
    return new Clock() {
      @Override
      public Instant instant() {
        return now;
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }

  /** Not an exception but an error, the first time. */
  private final class FailsOnce extends CatalogueEntries {
    FailsOnce() {
      super(null, null);
    }

    @Override
    public List<CatalogueEntry> after(String after, int limit) {
      if (attempts.incrementAndGet() == 1) {
        throw new OutOfMemoryError("no room for a page of products");
      }
      return List.of();
    }
  }

  /** Nothing changes. */
  private final class Quiet extends IndexTasks {
    Quiet() {
      super(null);
    }

    @Override
    List<Task> next(int limit) {
      looks.incrementAndGet();
      return List.of();
    }

    @Override
    void await(long seconds) throws InterruptedException {
      new CountDownLatch(1).await(5, TimeUnit.MILLISECONDS);
    }

    @Override
    Optional<String> stamp() {
      return Optional.empty();
    }

    @Override
    void done(List<Task> tasks, String stamp) {
      // the stamp of an index that nobody opens again
    }
  }

  private static final class PlainThreads implements ManagedThreadFactory {
    @Override
    public Thread newThread(Runnable work) {
      Thread thread = new Thread(work);
      thread.setDaemon(true);
      return thread;
    }

    @Override
    public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
      return ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    }
  }
}
