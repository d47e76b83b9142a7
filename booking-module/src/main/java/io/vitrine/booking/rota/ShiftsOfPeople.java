package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The shifts of some people in all their shops together. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ShiftsOfPeople {

  private final EntityManager em;
  private final Shifts shifts;

  @Inject
  ShiftsOfPeople(EntityManager em, Shifts shifts) {
    this.em = em;
    this.shifts = shifts;
  }

  ShiftsOfPeople() {
    this(null, null);
  }

  /** A shift, and whether the week that it stands in is published. */
  public record Duty(PlannedShift shift, boolean published, long version, Instant publishedAt) {}

  /** The weeks that are published, by shop. */
  public record Weeks(Map<String, Set<Week>> byShop) {
    public Weeks {
      byShop = Map.copyOf(byShop);
    }

    public boolean has(String shop, Week week) {
      return byShop.getOrDefault(shop, Set.of()).contains(week);
    }
  }

  /** Drafts too, those that touch the span, by person and in order of time; two statements. */
  public List<Duty> of(Collection<String> staff, Instant from, Instant to) {
    List<Shift> found = shifts.of(List.copyOf(staff), from, to);
    Map<String, RotaWeek> weeks = weeks(found);
    return found.stream().map(shift -> duty(shift, weeks)).toList();
  }

  /** The shift of that number, if there is one. */
  public Optional<Duty> find(String id) {
    return Optional.ofNullable(em.find(Shift.class, id))
        .map(shift -> duty(shift, weeks(List.of(shift))));
  }

  private static Duty duty(Shift shift, Map<String, RotaWeek> weeks) {
    RotaWeek week = weeks.get(name(shift.shop(), shift.week()));
    return new Duty(
        shift.planned(),
        week != null && week.state() == RotaState.PUBLISHED,
        week == null ? 0 : week.version(),
        week == null ? null : week.publishedAt());
  }

  private Map<String, RotaWeek> weeks(List<Shift> found) {
    Map<String, RotaWeek> byName = new HashMap<>();
    if (!found.isEmpty()) {
      read(
              found.stream().map(Shift::shop).distinct().toList(),
              found.stream().map(Shift::week).distinct().toList())
          .forEach(week -> byName.put(name(week.shop(), week.week()), week));
    }
    return byName;
  }

  /** Which weeks from the one to the other are published in these shops; one statement. */
  public Weeks published(Collection<String> shops, Week first, Week last) {
    Map<String, Set<Week>> byShop = new HashMap<>();
    if (!shops.isEmpty()) {
      read(shops, Stream.iterate(first, week -> week.compareTo(last) <= 0, Week::next).toList())
          .filter(week -> week.state() == RotaState.PUBLISHED)
          .forEach(
              week -> byShop.computeIfAbsent(week.shop(), it -> new HashSet<>()).add(week.week()));
    }
    return new Weeks(byShop);
  }

  private Stream<RotaWeek> read(Collection<String> shops, Collection<Week> weeks) {
    return em.createQuery(
            "select w from RotaWeek w where w.key.shop in :shops and w.key.week in :weeks",
            RotaWeek.class)
        .setParameter("shops", shops)
        .setParameter("weeks", weeks)
        .getResultStream();
  }

  private static String name(String shop, Week week) {
    return shop + " " + week;
  }
}
