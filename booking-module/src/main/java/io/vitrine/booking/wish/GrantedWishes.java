package io.vitrine.booking.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says which wishes the published plan granted. */
@ApplicationScoped
public class GrantedWishes {

  private final Wishes wishes;
  private final PublishedPlan plan;

  @Inject
  public GrantedWishes(Wishes wishes, PublishedPlan plan) {
    this.wishes = wishes;
    this.plan = plan;
  }

  GrantedWishes() {
    this(null, null);
  }

  /** What became of a wish on a day. */
  public enum Outcome {
    /** The plan of the day is not published. */
    OPEN,
    GRANTED,
    NOT_GRANTED
  }

  /** A day for which something is wished. */
  public record WishedDay(LocalDate day, WorkWish wish, Outcome outcome) {}

  /** The wished days between these two, both included, in order. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<WishedDay> of(String staff, LocalDate from, LocalDate until) {
    return of(
        staff, wishes.of(Set.of(staff), from, until), plan.of(staff, from, until), from, until);
  }

  static List<WishedDay> of(
      String staff,
      List<WorkWish> wishes,
      PublishedPlan.Work work,
      LocalDate from,
      LocalDate until) {
    return from.datesUntil(until.plusDays(1))
        .flatMap(day -> WorkWish.of(wishes, staff, day).map(it -> Map.entry(day, it)).stream())
        .map(it -> new WishedDay(it.getKey(), it.getValue(), outcome(it, work)))
        .toList();
  }

  private static Outcome outcome(Map.Entry<LocalDate, WorkWish> wished, PublishedPlan.Work work) {
    if (!work.published().contains(wished.getKey())) {
      return Outcome.OPEN;
    }
    return wished.getValue().isGrantedBy(work.on(wished.getKey()))
        ? Outcome.GRANTED
        : Outcome.NOT_GRANTED;
  }
}
