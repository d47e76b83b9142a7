package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.demand.DemandCurve;
import io.vitrine.booking.demand.HalfHour;
import io.vitrine.booking.demand.NeedOf;
import io.vitrine.booking.demand.ReadDemand;
import io.vitrine.booking.planner.shop.HalfHourNeed;
import io.vitrine.booking.planner.shop.ShopDay;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A shop's days on its own clock: when somebody is on duty, and how many each half-hour needs. */
@ApplicationScoped
class NeedOfDays {

  private static final int HALF_HOUR = 30;

  private final ReadDemand demand;
  private final Shops shops;
  private final Topics topics;

  @Inject
  NeedOfDays(ReadDemand demand, Shops shops, Topics topics) {
    this.demand = demand;
    this.shops = shops;
    this.topics = topics;
  }

  NeedOfDays() {
    this(null, null, null);
  }

  List<ShopDay> of(String shop, LocalDate from, int count) {
    DemandCurve curve = demand.of(shop, from, count);
    Map<String, String> skillOf =
        topics.all().stream().collect(Collectors.toMap(Topic::code, Topic::skill));
    Map<LocalDate, Map<Integer, HalfHourNeed>> byDay = new TreeMap<>();
    for (HalfHour half : curve.halfHours()) {
      ZonedDateTime at = half.from().atZone(curve.zone());
      byDay
          .computeIfAbsent(at.toLocalDate(), day -> new TreeMap<>())
          .put(
              at.getHour() * 60 + at.getMinute(),
              new HalfHourNeed(
                  at.getHour() * 60 + at.getMinute(), half.wanted(), bySkill(half, skillOf)));
    }
    var sheet = shops.find(shop);
    return Stream.iterate(from, day -> day.plusDays(1))
        .limit(count)
        .map(
            day ->
                day(
                    day,
                    sheet.map(it -> it.openOn(day)).orElse(List.of()),
                    List.copyOf(byDay.getOrDefault(day, Map.of()).values())))
        .toList();
  }

  private static Map<String, Integer> bySkill(HalfHour half, Map<String, String> skillOf) {
    Map<String, Integer> wanted = new TreeMap<>();
    for (NeedOf need : half.byTopic().values()) {
      wanted.merge(skillOf.getOrDefault(need.topic(), need.topic()), need.wanted(), Math::max);
    }
    return wanted;
  }

  /** From the earlier of opening and first need to the later of closing and last need. */
  private static ShopDay day(LocalDate day, List<Span> open, List<HalfHourNeed> needs) {
    List<Integer> edges = new ArrayList<>();
    for (Span span : open) {
      edges.add(span.from() / HALF_HOUR * HALF_HOUR);
      edges.add((span.until() + HALF_HOUR - 1) / HALF_HOUR * HALF_HOUR);
    }
    for (HalfHourNeed need : needs) {
      if (need.wanted() > 0) {
        edges.add(need.minute());
        edges.add(need.minute() + HALF_HOUR);
      }
    }
    Optional<Span> duty =
        edges.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Span(
                    edges.stream().min(Integer::compare).orElseThrow(),
                    edges.stream().max(Integer::compare).orElseThrow()));
    return new ShopDay(day, duty, needs);
  }
}
