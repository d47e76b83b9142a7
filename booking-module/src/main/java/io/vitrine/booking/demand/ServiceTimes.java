package io.vitrine.booking.demand;

import io.vitrine.booking.demand.walkin.WalkIns;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long somebody is advised on a topic, from being received to leaving: walk-ins of a year and
 * appointments of three months, together with ten visits as long as the topic says.
 */
@ApplicationScoped
class ServiceTimes {

  private static final int SAID = 10;
  private static final int QUARTER = 91;
  private static final int SHORTEST = 60;
  private static final int LONGEST = 4 * 3600;

  private final EntityManager em;
  private final WalkIns walkIns;
  private final Topics topics;

  @Inject
  ServiceTimes(EntityManager em, WalkIns walkIns, Topics topics) {
    this.em = em;
    this.walkIns = walkIns;
    this.topics = topics;
  }

  ServiceTimes() {
    this(null, null, null);
  }

  /** By the topic's code, all topics of the house; three statements. */
  Map<String, Service> of(String shop, LocalDate today, ZoneId zone) {
    Map<String, WalkIns.Seen> seen = new TreeMap<>(walkIns.service(shop, today.minusYears(1)));
    booked(shop, today.minusDays(QUARTER), zone)
        .forEach((topic, more) -> seen.merge(topic, more, ServiceTimes::sum));
    Map<String, Service> services = new TreeMap<>();
    for (Topic topic : topics.all()) {
      WalkIns.Seen own = seen.getOrDefault(topic.code(), new WalkIns.Seen(0, 0));
      services.put(
          topic.code(),
          new Service(
              topic.code(),
              (own.minutes() + SAID * topic.effort().advice()) / (own.visits() + SAID),
              own.visits()));
    }
    return services;
  }

  private static WalkIns.Seen sum(WalkIns.Seen one, WalkIns.Seen other) {
    return new WalkIns.Seen(one.visits() + other.visits(), one.minutes() + other.minutes());
  }

  private Map<String, WalkIns.Seen> booked(String shop, LocalDate since, ZoneId zone) {
    String at =
        "(select min(v.happened_at) from booking.visit_fact v where v.appointment = a.number";
    var rows =
        em.createNativeQuery(
                "select t.topic, count(*), sum(t.took) from (select a.topic as topic,"
                    + " extract(epoch from "
                    + at
                    + " and v.fact in ('SOLD', 'LEFT'))) - extract(epoch from "
                    + at
                    + " and v.fact = 'RECEIVED')) as took from booking.appointment a"
                    + " where a.shop = ?1 and a.from_at >= ?2 and a.state = 'KEPT') t"
                    + " where t.took between ?3 and ?4 group by t.topic")
            .setParameter(1, shop)
            .setParameter(2, since.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC))
            .setParameter(3, SHORTEST)
            .setParameter(4, LONGEST)
            .getResultList();
    Map<String, WalkIns.Seen> seen = new TreeMap<>();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      seen.put(
          (String) cells[0],
          new WalkIns.Seen(
              ((Number) cells[1]).longValue(), ((Number) cells[2]).doubleValue() / 60));
    }
    return seen;
  }
}
