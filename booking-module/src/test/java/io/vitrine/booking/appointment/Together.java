package io.vitrine.booking.appointment;

import io.vitrine.booking.appointment.Caller.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many people who press at the same moment. */
public final class Together {

  private Together() {}

  /** Lets them all go at the same moment; the answers in the order of the calls. */
  public static List<Answer> at(int count, IntFunction<Callable<Answer>> calls) {
    ExecutorService people = Executors.newFixedThreadPool(count);
    try {
      CountDownLatch go = new CountDownLatch(1);
      List<Future<Answer>> waiting = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Callable<Answer> call = calls.apply(i);
        waiting.add(
            people.submit(
                () -> {
                  go.await();
                  return call.call();
                }));
      }
      go.countDown();
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> answer : waiting) {
        answers.add(answer.get());
      }
      return answers;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      people.shutdownNow();
    }
  }
}
