package io.vitrine.booking.board.rest;

import io.vitrine.booking.board.ReadBoard;
import io.vitrine.booking.shop.ShopSheet;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The boards that are open on this server. Each server asks the database about the shops that are
 * watched on it, so news reach a board whichever server they came in at.
 */
@ApplicationScoped
public class BoardWatchers {

  /** Boards show how long somebody waits: they look again once a minute anyway. */
  private static final int ROUNDS_A_MINUTE = 30;

  static final int MOST = 500;

  private final ReadBoard board;
  private final Map<String, Watched> watched = new ConcurrentHashMap<>();

  @Inject
  public BoardWatchers(ReadBoard board) {
    this.board = board;
  }

  BoardWatchers() {
    this(null);
  }

  /** A shop that is watched. */
  private static final class Watched {
    private final ShopSheet shop;
    private final Sse sse;
    private final Queue<SseEventSink> sinks = new ConcurrentLinkedQueue<>();
    private String mark;
    private int rounds;

    private Watched(ShopSheet shop, Sse sse, String mark) {
      this.shop = shop;
      this.sse = sse;
      this.mark = mark;
    }
  }

  /** Above the most boards a server keeps, a new one is closed and reloads by hand. */
  synchronized void add(ShopSheet shop, SseEventSink sink, Sse sse) {
    if (count() >= MOST) {
      sink.close();
      return;
    }
    Watched it =
        watched.computeIfAbsent(shop.shop(), s -> new Watched(shop, sse, board.mark(shop)));
    it.sinks.add(sink);
    sink.send(sse.newEvent("hello", it.mark));
  }

  private int count() {
    return watched.values().stream().mapToInt(it -> it.sinks.size()).sum();
  }

  /** Looks once at each watched shop and tells its boards. */
  synchronized void look() {
    for (Watched it : watched.values()) {
      it.sinks.removeIf(SseEventSink::isClosed);
      if (it.sinks.isEmpty()) {
        watched.remove(it.shop.shop());
        continue;
      }
      String mark = board.mark(it.shop);
      it.rounds++;
      if (!mark.equals(it.mark) || it.rounds >= ROUNDS_A_MINUTE) {
        it.mark = mark;
        it.rounds = 0;
        it.sinks.forEach(sink -> tell(it, sink));
      }
    }
  }

  private static void tell(Watched it, SseEventSink sink) {
    sink.send(it.sse.newEvent("look", it.mark))
        .whenComplete(
            (sent, failed) -> {
              if (failed != null) {
                sink.close();
              }
            });
  }

  @PreDestroy
  void close() {
    watched.values().forEach(it -> it.sinks.forEach(SseEventSink::close));
  }
}
