package io.vitrine.shell.watch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseBroadcaster;
import jakarta.ws.rs.sse.SseEventSink;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class WatchersTest {

  private final Watchers watchers = new Watchers(2);
  private String mark = "one waits";
  private int asked;

  @Test
  void a_page_is_greeted_with_what_holds_and_told_to_look_when_that_changes() {
    Page page = watching("rivoli");
    watchers.look();
    assertThat(page.heard).containsExactly("hello one waits");

    mark = "two wait";
    watchers.look();
    watchers.look();

    assertThat(page.heard).containsExactly("hello one waits", "look two wait");
  }

  @Test
  void once_a_minute_it_looks_anyway_because_waiting_grows_longer() {
    Page page = watching("rivoli");
    for (int round = 0; round < 30; round++) {
      watchers.look();
    }
    assertThat(page.heard).containsExactly("hello one waits", "look one waits");
  }

  @Test
  void what_two_pages_watch_is_asked_once_a_round_and_what_nobody_watches_never() {
    Page first = watching("rivoli");
    Page second = watching("rivoli");
    asked = 0;
    watchers.look();
    assertThat(asked).isEqualTo(1);

    first.close();
    second.close();
    watchers.look();
    watchers.look();
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void a_page_too_many_is_closed_and_one_that_cannot_be_reached_is_left_out() {
    Page gone = watching("rivoli");
    watching("bellecour");
    assertThat(watching("rivoli").isClosed()).isTrue();

    gone.unreachable = true;
    mark = "two wait";
    watchers.look();
    assertThat(gone.isClosed()).isTrue();
    assertThat(watching("rivoli").heard).as("there is room again").isNotEmpty();
  }

  @Test
  void a_page_that_is_gone_keeps_no_other_from_hearing() {
    Page gone = watching("rivoli");
    Page open = watching("rivoli");
    gone.torn = true;
    mark = "two wait";
    watchers.look();
    assertThat(open.heard).containsExactly("hello one waits", "look two wait");
    assertThat(gone.isClosed()).isTrue();
  }

  private Page watching(String shop) {
    Page page = new Page();
    watchers.add(
        shop,
        () -> {
          asked++;
          return mark;
        },
        page,
        new Words());
    return page;
  }

  /** A page that is open. */
  private static final class Page implements SseEventSink {
    private final List<String> heard = new ArrayList<>();
    private boolean closed;
    private boolean unreachable;
    private boolean torn;

    @Override
    public boolean isClosed() {
      return closed;
    }

    @Override
    public CompletionStage<?> send(OutboundSseEvent event) {
      if (torn) {
        throw new IllegalStateException("the stream was closed");
      }
      if (unreachable) {
        return CompletableFuture.failedFuture(new IllegalStateException("gone"));
      }
      heard.add(event.getName() + " " + event.getData());
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  /** Events as their name and text. */
  private static final class Words implements Sse {

    @Override
    public OutboundSseEvent newEvent(String name, String data) {
      return new Said(name, data);
    }

    @Override
    public OutboundSseEvent.Builder newEventBuilder() {
      throw new UnsupportedOperationException();
    }

    @Override
    public SseBroadcaster newBroadcaster() {
      throw new UnsupportedOperationException();
    }
  }

  private record Said(String name, String data) implements OutboundSseEvent {
    @Override
    public Class<?> getType() {
      return String.class;
    }

    @Override
    public Type getGenericType() {
      return String.class;
    }

    @Override
    public MediaType getMediaType() {
      return MediaType.TEXT_PLAIN_TYPE;
    }

    @Override
    public Object getData() {
      return data;
    }

    @Override
    public String getId() {
      return null;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public String getComment() {
      return null;
    }

    @Override
    public long getReconnectDelay() {
      return -1;
    }

    @Override
    public boolean isReconnectDelaySet() {
      return false;
    }
  }
}
