package io.vitrine.booking.appointment;

import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.Occupied;
import io.vitrine.booking.occupancy.Resource;
import io.vitrine.booking.queue.QueueBySolver;
import io.vitrine.booking.queue.QueuePlanner;
import io.vitrine.booking.rota.PublishedShift;
import io.vitrine.booking.rota.PublishedShifts;
import io.vitrine.booking.slot.Effort;
import io.vitrine.booking.slot.Stretch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who advises somebody who asked for nobody by name: whom the shop can spare at that time, and of
 * those whoever has promised least of her week.
 */
@ApplicationScoped
public class WhoseTurn {

  private static final double SECONDS = 0.2;

  private final Advisers advisers;
  private final PublishedShifts published;
  private final Ledger ledger;
  private final QueuePlanner planner = new QueueBySolver(SECONDS);

  @Inject
  public WhoseTurn(Advisers advisers, PublishedShifts published, Ledger ledger) {
    this.advisers = advisers;
    this.published = published;
    this.ledger = ledger;
  }

  WhoseTurn() {
    this(null, null, null);
  }

  /**
   * The same people in the order in which to try them.
   *
   * @param free who could give that advice at that time
   */
  List<Adviser> order(List<Adviser> free, Instant from, Offer.Asked asked) {
    if (free.size() < 2) {
      return free;
    }
    Map<String, Double> shares =
        advisers.shares(free.stream().map(Adviser::staff).toList(), from, asked.shop().zoneId());
    List<Adviser> inTurn = Turn.of(free, shares);
    Map<String, Set<String>> skilled = advisers.bySkill(asked.shop().shop());
    Set<String> candidates = free.stream().map(Adviser::staff).collect(Collectors.toSet());
    skilled.remove(asked.topic().skill());
    skilled.values().removeIf(who -> who.stream().noneMatch(candidates::contains));
    if (skilled.isEmpty()) {
      return inTurn;
    }
    Set<String> there = free(skilled, asked, from);
    there.addAll(candidates);
    Map<String, Set<String>> others = new TreeMap<>();
    skilled.forEach(
        (skill, who) ->
            others.put(skill, who.stream().filter(there::contains).collect(Collectors.toSet())));
    return new Spared(planner, others, shares).order(inTurn);
  }

  /** Whoever of these is at work all that time and has promised none of it. */
  private Set<String> free(Map<String, Set<String>> skilled, Offer.Asked asked, Instant from) {
    Effort effort = asked.topic().effort();
    Stretch when = effort.at(from);
    Set<String> there =
        published.of(asked.shop().shop(), when.start(), when.end()).stream()
            .filter(shift -> shift.covers(when.start(), when.end()))
            .map(PublishedShift::staff)
            .filter(staff -> skilled.values().stream().anyMatch(who -> who.contains(staff)))
            .collect(Collectors.toCollection(HashSet::new));
    ledger.of(there.stream().map(Resource::adviser).toList(), when).stream()
        .map(Occupied::resource)
        .map(Resource::code)
        .forEach(there::remove);
    return there;
  }
}
