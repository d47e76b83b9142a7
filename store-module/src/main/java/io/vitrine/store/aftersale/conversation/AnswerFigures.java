package io.vitrine.store.aftersale.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How a shop keeps its promise to answer, over four weeks or week by week. */
@ApplicationScoped
public class AnswerFigures {

  private static final Duration WEEKS = Duration.ofDays(28);
  private static final int EIGHT = 8;
  private static final int HUNDRED = 100;

  private final EntityManager store;
  private final Clock clock;

  @Inject
  public AnswerFigures(EntityManager store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** When somebody asked, until when she was promised an answer, when she had it. */
  public record Wait(Instant asked, Instant until, Instant answered) {}

  /**
   * Figures without persons.
   *
   * @param asked how many waited for an answer
   * @param kept of those that are decided, how many had it in time
   * @param late how many wait although the time is over
   */
  public record Kept(long asked, long kept, long decided, long late) {

    /** In whole percent; 100 as long as nothing is decided. */
    public long percent() {
      return decided == 0 ? HUNDRED : kept * HUNDRED / decided;
    }
  }

  /**
   * A shop's answers, week by week.
   *
   * @param median how long half of those who were answered waited at most, on the clock
   */
  public record Weeks(List<AnswerWeek> weeks, Optional<Duration> median) {
    public Weeks {
      weeks = List.copyOf(weeks);
    }
  }

  public Kept of(String shop) {
    Instant now = clock.instant();
    return count(waits(shop, now.minus(WEEKS)), now);
  }

  /** The last eight weeks with today's, in the shop's zone. */
  public Weeks weeks(String shop, ZoneId zone) {
    Instant now = clock.instant();
    Instant since =
        AnswerWeek.monday(now, zone).minusWeeks(EIGHT - 1L).atStartOfDay(zone).toInstant();
    List<Wait> waits = waits(shop, since);
    return new Weeks(AnswerWeek.all(waits, now, zone, EIGHT), AnswerWeek.median(waits));
  }

  private List<Wait> waits(String shop, Instant since) {
    return store
        .createQuery(
            "select new io.vitrine.store.aftersale.conversation.AnswerFigures$Wait(e.saidAt,"
                + " e.answerUntil, e.answeredAt) from ConversationEntry e where e.shop = :shop"
                + " and e.kind = :asked and e.saidAt >= :since",
            Wait.class)
        .setParameter("shop", shop)
        .setParameter("asked", ConversationEntry.Kind.ASKED)
        .setParameter("since", since)
        .getResultList();
  }

  /** Who still waits within the promise is not decided yet. */
  static Kept count(List<Wait> waits, Instant now) {
    long late =
        waits.stream().filter(one -> one.answered() == null && now.isAfter(one.until())).count();
    long answered = waits.stream().filter(one -> one.answered() != null).count();
    long kept =
        waits.stream()
            .filter(one -> one.answered() != null && !one.answered().isAfter(one.until()))
            .count();
    return new Kept(waits.size(), kept, answered + late, late);
  }
}
