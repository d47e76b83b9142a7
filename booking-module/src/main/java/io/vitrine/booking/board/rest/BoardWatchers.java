package io.vitrine.booking.board.rest;

import io.vitrine.booking.board.ReadBoard;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.shell.watch.Watchers;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** The boards that are open on this server. */
@ApplicationScoped
public class BoardWatchers {

  private static final int MOST = 500;

  private final ReadBoard board;
  private final Watchers watchers = new Watchers(MOST);

  @Inject
  public BoardWatchers(ReadBoard board) {
    this.board = board;
  }

  BoardWatchers() {
    this(null);
  }

  void add(ShopSheet shop, SseEventSink sink, Sse sse) {
    watchers.add(shop.shop(), () -> board.mark(shop), sink, sse);
  }

  /** Looks once at each watched shop and tells its boards. */
  void look() {
    watchers.look();
  }

  @PreDestroy
  void close() {
    watchers.close();
  }
}
