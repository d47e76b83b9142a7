package io.vitrine.booking.demo;

import io.vitrine.booking.demand.event.DemandEvent;
import io.vitrine.booking.demand.event.EventAnswer;
import io.vitrine.booking.demand.event.WriteEvent;
import io.vitrine.booking.demand.forecast.History.Count;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import javax.sql.DataSource;

/**
 * Gives the demonstration's shops a year and a quarter of people who came without an appointment,
 * as the store would have told them (about 5,000 counts), and an event that a manager adds. Both
 * are staffed as the house is.
 */
@ApplicationScoped
class LoadWalkIns {

  private static final int DAYS = 460;
  private static final int BATCH = 1_000;
  private static final int MONTHS = 12;
  private static final int VISITS = 40;

  private final EntityManager em;
  private final DataSource source;
  private final Topics topics;
  private final WriteEvent events;
  private final Clock clock;

  @Inject
  LoadWalkIns(EntityManager em, DataSource source, Topics topics, WriteEvent events, Clock clock) {
    this.em = em;
    this.source = source;
    this.topics = topics;
    this.events = events;
    this.clock = clock;
  }

  LoadWalkIns() {
    this(null, null, null, null, null);
  }

  @Transactional
  void load() {
    if (isLoaded()) {
      return;
    }
    mark();
    LocalDate today = LocalDate.ofInstant(clock.instant(), DemoRota.ZONE);
    List<Topic> all = topics.all();
    try (Connection connection = source.getConnection()) {
      for (String shop : DemoRota.SHOPS) {
        counts(connection, shop, today, all.stream().map(Topic::code).toList());
        service(connection, shop, today, all);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the demonstration's walk-ins were not loaded", e);
    }
    DemoRota.SHOPS.forEach(shop -> say(shop, today));
  }

  private static void counts(
      Connection connection, String shop, LocalDate today, List<String> codes) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into booking.walk_in_count (shop, on_day, half_hour, topic, arrivals)"
                + " values (?, ?, ?, ?, ?)")) {
      int waiting = 0;
      for (LocalDate day = today.minusDays(DAYS); day.isBefore(today); day = day.plusDays(1)) {
        for (Count count : DemoWalkIns.of(shop, day, codes)) {
          insert.setString(1, shop);
          insert.setObject(2, count.day());
          insert.setInt(3, count.halfHour());
          insert.setString(4, count.topic());
          insert.setInt(5, count.arrivals());
          insert.addBatch();
          if (++waiting % BATCH == 0) {
            insert.executeBatch();
          }
        }
      }
      insert.executeBatch();
    }
  }

  /** Somebody without an appointment takes a sixth less than the topic says. */
  private static void service(Connection connection, String shop, LocalDate today, List<Topic> all)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into booking.walk_in_service (shop, topic, of_month, visits, minutes)"
                + " values (?, ?, ?, ?, ?)")) {
      for (int month = 1; month <= MONTHS; month++) {
        for (Topic topic : all) {
          insert.setString(1, shop);
          insert.setString(2, topic.code());
          insert.setObject(3, today.minusMonths(month).withDayOfMonth(1));
          insert.setInt(4, VISITS);
          insert.setLong(5, VISITS * topic.effort().advice() * 5L / 6);
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private void say(String shop, LocalDate today) {
    String manager = DemoPeople.managerOf(shop);
    LocalDate saturday = today.plusDays(7).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    EventAnswer added =
        events.add(
            shop,
            new DemandEvent(
                "Marché de Noël",
                saturday,
                saturday,
                LocalTime.of(14, 0),
                LocalTime.of(18, 0),
                130,
                0),
            manager);
    if (added instanceof EventAnswer.Refused refused) {
      throw new IllegalStateException("the demonstration's event: " + refused);
    }
  }

  private boolean isLoaded() {
    return !em.createNativeQuery("select name from booking.demo_mark where name = 'walk-ins'")
        .getResultList()
        .isEmpty();
  }

  private void mark() {
    em.createNativeQuery("insert into booking.demo_mark (name, loaded_at) values ('walk-ins', ?)")
        .setParameter(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .executeUpdate();
  }
}
