package io.vitrine.booking.wish;

import io.vitrine.booking.slot.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is published of somebody's work. Whoever owns the shifts implements it. */
public interface PublishedPlan {

  /** The person's work from the one day to the other, both included, in all her shops. */
  Work of(String staff, LocalDate from, LocalDate until);

  /**
   * @param published the days of which the plan is known
   * @param spans her work on them, on the wall clock of its shop; days off have none
   */
  record Work(Set<LocalDate> published, Map<LocalDate, List<Span>> spans) {
    public Work {
      published = Set.copyOf(published);
      spans = Map.copyOf(spans);
    }

    public List<Span> on(LocalDate day) {
      return spans.getOrDefault(day, List.of());
    }
  }
}
