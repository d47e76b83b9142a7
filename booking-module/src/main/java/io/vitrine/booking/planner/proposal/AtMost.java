package io.vitrine.booking.planner.proposal;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** An executor that uses no more than so many threads of another at once. */
final class AtMost implements Executor {

  private final Executor threads;
  private final int most;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private int working;

  AtMost(Executor threads, int most) {
    this.threads = threads;
    this.most = most;
  }

  @Override
  public synchronized void execute(Runnable work) {
    waiting.add(work);
    if (working < most) {
      working++;
      threads.execute(this::workOff);
    }
  }

  private void workOff() {
    for (Runnable next = next(); next != null; next = next()) {
      next.run();
    }
  }

  private synchronized Runnable next() {
    Runnable next = waiting.poll();
    if (next == null) {
      working--;
    }
    return next;
  }
}
