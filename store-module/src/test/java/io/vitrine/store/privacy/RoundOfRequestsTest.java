package io.vitrine.store.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.neighbour.Booking;
import io.vitrine.store.neighbour.PrivacyAnswer;
import io.vitrine.store.neighbour.PrivacyAsked;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RoundOfRequestsTest {

  private static final Instant NOON = Instant.parse("2026-12-12T11:00:00Z");
  private static final int PAGE = 50;

  /** Hundreds of faults are no news here. */
  private static final Logger LOG = Logger.getLogger(RoundOfRequests.class.getName());

  @BeforeAll
  static void beQuiet() {
    LOG.setLevel(Level.OFF);
  }

  @AfterAll
  static void speak() {
    LOG.setLevel(null);
  }

  private final List<String> open = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final List<String> tried = new ArrayList<>();
  private final Set<String> noted = new HashSet<>();
  private boolean away;

  private final RoundOfRequests rounds =
      new RoundOfRequests(
          (Booking)
              Proxy.newProxyInstance(
                  Booking.class.getClassLoader(),
                  new Class<?>[] {Booking.class},
                  (proxy, method, asked) -> answer((String) asked[0])),
          new FulfilRequest(null, null, null, null, null) {
            @Override
            public void fulfil(PrivacyAsked asked) {
              tried.add(asked.id());
              if (asked.id().startsWith("stuck")) {
                throw new IllegalStateException("cannot be done");
              }
              done.add(asked.id());
            }
          },
          new LateRequests(null, null, null) {
            @Override
            boolean waits(String request) {
              return noted.contains(request);
            }

            @Override
            void failed(PrivacyAsked asked) {
              noted.add(asked.id());
            }

            @Override
            void notTaken(PrivacyAsked asked) {}

            @Override
            void elsewhere(List<PrivacyAnswer.Elsewhere> waiting) {}

            @Override
            void settleAllBut(Set<String> asked) {
              noted.retainAll(asked);
            }
          },
          Clock.fixed(NOON, ZoneOffset.UTC));

  @Test
  void hundredsThatAreStuckKeepNobodyWaiting() {
    stuck(200);
    open.add("new");
    rounds.go();
    assertThat(done).containsExactly("new");
  }

  @Test
  void whatFailedIsTriedAgainOnlyWhenItsTimeHasCome() {
    stuck(3);
    rounds.go();
    rounds.go();
    assertThat(tried).hasSize(3);
    noted.clear();
    rounds.go();
    assertThat(tried).hasSize(6);
  }

  @Test
  void howeverManyAreStuckTheNextRoundGoesOnWhereThisOneEnded() {
    stuck(1_500);
    open.add("new");
    rounds.go();
    assertThat(done).isEmpty();
    rounds.go();
    assertThat(done).containsExactly("new");
    assertThat(tried).doesNotHaveDuplicates();
  }

  @Test
  void whatBookingAsksForNoMoreIsLateNoMore() {
    stuck(60);
    rounds.go();
    open.removeIf(one -> one.endsWith("1"));
    rounds.go();
    assertThat(noted).isEqualTo(Set.copyOf(open));
  }

  @Test
  void whileBookingIsAwayItSaysSinceWhenAndForgetsNothing() {
    stuck(1);
    rounds.go();
    away = true;
    rounds.go();
    assertThat(rounds.awaySince()).contains(NOON);
    assertThat(noted).hasSize(1);
    away = false;
    rounds.go();
    assertThat(rounds.awaySince()).isEmpty();
  }

  private void stuck(int many) {
    IntStream.range(0, many).forEach(number -> open.add("stuck" + number));
  }

  private PrivacyAnswer answer(String after) {
    if (away) {
      return new PrivacyAnswer.Away("nobody there");
    }
    List<String> page = open.stream().skip(open.indexOf(after) + 1L).limit(PAGE).toList();
    return new PrivacyAnswer.Asked(
        page.stream()
            .map(
                id ->
                    new PrivacyAsked(
                        id, "LOOK", "claire@example.org", "fr", NOON, List.of(), Map.of()))
            .toList(),
        page.size() < PAGE ? null : page.get(PAGE - 1),
        List.of());
  }
}
