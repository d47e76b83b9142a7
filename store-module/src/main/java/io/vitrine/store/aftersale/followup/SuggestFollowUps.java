package io.vitrine.store.aftersale.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks at the facts and writes down what might be done for whom. Who looks takes a turn and keeps
 * it until what was found is written, so that of two at once the second one reads what the first
 * one wrote, and neither fails at the unique reason of a person.
 */
@ApplicationScoped
public class SuggestFollowUps {

  private final EntityManager store;
  private final FactsOfFollowUps facts;
  private final Clock clock;

  @Inject
  public SuggestFollowUps(EntityManager store, FactsOfFollowUps facts, Clock clock) {
    this.store = store;
    this.facts = facts;
    this.clock = clock;
  }

  /** How many are new. */
  @Transactional
  public int look() {
    Instant now = takeTurn();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Stream<Function<LocalDate, List<Suggestion>>> sources =
        Stream.of(
            facts::recalls,
            facts::tickets,
            facts::quotes,
            facts::delivered,
            facts::benefits,
            facts::guarantees);
    List<Suggestion> fresh =
        Suggestions.fresh(
            sources.flatMap(source -> source.apply(today).stream()).toList(), Set.of());
    return write(fresh, now);
  }

  /**
   * Those of recalls alone; joins the transaction in which one is opened.
   *
   * @return how many are new
   */
  public int lookForRecalls() {
    Instant now = takeTurn();
    return write(
        Suggestions.fresh(facts.recalls(LocalDate.ofInstant(now, ZoneOffset.UTC)), Set.of()), now);
  }

  /** Before any fact is read; what others wrote until now is seen afterwards. */
  Instant takeTurn() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    store.find(FollowUpTurn.class, FollowUpTurn.LOOK, LockModeType.PESSIMISTIC_WRITE).taken(now);
    return now;
  }

  /**
   * Those that were found elsewhere, such as in the catalogue; joins their transaction and turn.
   */
  int write(List<Suggestion> fresh, Instant now) {
    fresh.forEach(one -> store.persist(new FollowUpTask(one, now)));
    return fresh.size();
  }
}
