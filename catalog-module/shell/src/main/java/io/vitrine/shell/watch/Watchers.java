package io.vitrine.shell.watch;

import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * The pages that are open on this server and watch something. Whoever keeps this calls {@link
 * #look} every two seconds; each server asks for itself, so news reach a page whichever server they
 * came in at. A page is told to look and nothing else.
 */
public final class Watchers {

  /** Pages show how long somebody waits: they look again once a minute anyway. */
  private static final int ROUNDS_A_MINUTE = 30;

  private final int most;
  private final Map<String, Watched> watched = new ConcurrentHashMap<>();

  /**
   * @param most pages at once; above it a new one is closed and has to be loaded by hand
   */
  public Watchers(int most) {
    this.most = most;
  }

  /** Something that is watched. */
  private static final class Watched {
    private final Supplier<String> reading;
    private final Sse sse;
    private final Queue<SseEventSink> sinks = new ConcurrentLinkedQueue<>();
    private String mark;
    private int rounds;

    private Watched(Supplier<String> reading, Sse sse) {
      this.reading = reading;
      this.sse = sse;
      this.mark = reading.get();
    }
  }

  /**
   * A page watches from now on.
   *
   * @param what it watches, such as a shop
   * @param mark reads a word that changes with the news; asked once a round for all its pages
   */
  public synchronized void add(String what, Supplier<String> mark, SseEventSink sink, Sse sse) {
    watched.values().removeIf(Watchers::isLeft);
    if (count() >= most) {
      sink.close();
      return;
    }
    Watched it = watched.computeIfAbsent(what, name -> new Watched(mark, sse));
    it.sinks.add(sink);
    sink.send(sse.newEvent("hello", it.mark));
  }

  private int count() {
    return watched.values().stream().mapToInt(it -> it.sinks.size()).sum();
  }

  /** Looks once at each thing that is watched and tells its pages. */
  public synchronized void look() {
    watched.values().removeIf(Watchers::isLeft);
    for (Watched it : watched.values()) {
      String mark = it.reading.get();
      it.rounds++;
      if (!mark.equals(it.mark) || it.rounds >= ROUNDS_A_MINUTE) {
        it.mark = mark;
        it.rounds = 0;
        it.sinks.forEach(sink -> tell(it.sse, mark, sink));
      }
    }
  }

  private static boolean isLeft(Watched it) {
    it.sinks.removeIf(SseEventSink::isClosed);
    return it.sinks.isEmpty();
  }

  /** A page that is gone keeps no other from hearing. */
  private static void tell(Sse sse, String mark, SseEventSink sink) {
    try {
      sink.send(sse.newEvent("look", mark))
          .whenComplete(
              (sent, failed) -> {
                if (failed != null) {
                  sink.close();
                }
              });
    } catch (IllegalStateException gone) {
      sink.close();
    }
  }

  /** The server stops. */
  public void close() {
    watched.values().forEach(it -> it.sinks.forEach(SseEventSink::close));
  }
}
