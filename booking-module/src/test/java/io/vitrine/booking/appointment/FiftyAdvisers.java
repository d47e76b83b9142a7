package io.vitrine.booking.appointment;

import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.room.Rooms;
import io.vitrine.booking.rota.PublishedShiftsForTests;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.database.Statements;
import io.vitrine.testkit.TablesInMemory;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Random;

/**
 * A large shop in a database of its own, read by the very code that answers customers: fifty
 * advisers on duty for 62 days, eight topics that each of them knows, ten appointments a day.
 */
final class FiftyAdvisers implements AutoCloseable {

  static final List<String> TOPICS =
      List.of("salon", "literie", "bureau", "table", "lumiere", "rangement", "deco", "atelier");
  static final int DAYS = 60;

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
  private static final Instant NOW = FIRST.atTime(8, 0).atZone(PARIS).toInstant();
  private static final int PEOPLE = 50;

  private final TablesInMemory tables;
  private final Connection held;
  private final EntityManager em;
  private final OfferTimes times;
  private final Topics topics;
  private final Shops shops;

  FiftyAdvisers() throws SQLException {
    tables = new TablesInMemory("booking", Offer.class.getClassLoader());
    held = tables.connection();
    held.setAutoCommit(false);
    fill();
    held.commit();
    em = tables.entities();
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    times =
        new OfferTimes(
            new Advisers(em),
            PublishedShiftsForTests.on(em),
            new Rooms(em),
            new Ledger(em, clock),
            clock);
    topics = new Topics(em);
    shops = new Shops(em);
  }

  /** One whole answer, from reading the topic on; how many times it holds. */
  int ask(String topic) {
    em.clear();
    Topic asked = topics.find(topic).orElseThrow();
    Offer offer =
        times.offer(
            new Offer.Asked(asked, shops.find("grand").orElseThrow(), "fr", null, FIRST, DAYS));
    return offer.free().stream().mapToInt(day -> day.times().size()).sum();
  }

  /** Statements sent to the database by this process so far. */
  long statements() {
    return new Statements().sent();
  }

  private void fill() throws SQLException {
    run(
        "insert into booking.shop_copy (shop, document, as_of) values (?, ?, current_timestamp)",
        "grand",
        House.sheet("grand"));
    for (String topic : TOPICS) {
      run(
          "insert into booking.topic (topic, place, name_fr, name_en, about_fr, about_en,"
              + " preparation_minutes, advice_minutes, buffer_minutes, skill, notice_minutes,"
              + " horizon_days) values (?, 0, ?, ?, 'Un conseil', 'Advice', 10, 45, 5, ?, 120, 60)",
          topic,
          topic,
          topic,
          topic);
    }
    weeks();
    for (int i = 0; i < PEOPLE; i++) {
      adviser("S" + (100 + i));
    }
    appointments();
  }

  private void weeks() throws SQLException {
    for (int day = 0; day < DAYS + 9; day += 7) {
      run(
          "insert into booking.rota_week (shop, week, state, version, published_at, published_by)"
              + " values ('grand', ?, 'PUBLISHED', 1, current_timestamp, 'S100')",
          week(FIRST.plusDays(day)));
    }
  }

  private void adviser(String staff) throws SQLException {
    run(
        "insert into booking.staff_member (staff, name, email, active, weekly_minutes, version)"
            + " values (?, ?, ?, true, 2100, 1)",
        staff,
        "Personne " + staff,
        staff.toLowerCase(java.util.Locale.ROOT) + "@maison-vitrine.example");
    run(
        "insert into booking.staff_right (staff, role, shop) values (?, 'ADVISER', 'grand')",
        staff);
    run("insert into booking.staff_language (staff, language) values (?, 'fr')", staff);
    for (String topic : TOPICS) {
      run(
          "insert into booking.staff_skill (staff, topic, skill_level) values (?, ?, 2)",
          staff,
          topic);
    }
    for (int i = 0; i < DAYS + 2; i++) {
      LocalDate day = FIRST.plusDays(i);
      String id = staff + "-" + i;
      run(
          "insert into booking.shift (id, shop, week, staff, work_day, zone, from_at, to_at)"
              + " values (?, 'grand', ?, ?, ?, 'Europe/Paris', ?, ?)",
          id,
          week(day),
          staff,
          day,
          at(day, "09:30"),
          at(day, "18:00"));
      run(
          "insert into booking.shift_break (shift, from_at, to_at) values (?, ?, ?)",
          id,
          at(day, "13:00"),
          at(day, "14:00"));
    }
  }

  /** As the ledger has them; nothing else of an appointment is read for free times. */
  private void appointments() throws SQLException {
    Random random = new Random(7);
    for (int i = 0; i < DAYS; i++) {
      for (int j = 0; j < 10; j++) {
        long from = at(FIRST.plusDays(i), "10:00").toEpochSecond() / 300 + 12L * random.nextInt(6);
        run(
            "insert into booking.occupation (id, resource, kind, occupant, from_tick, until_tick)"
                + " values (?, ?, 'APPOINTMENT', ?, ?, ?)",
            "a" + i + "-" + j,
            "adviser:S" + (100 + j * 5 + random.nextInt(5)),
            "N" + i + j,
            from,
            from + 12);
      }
    }
  }

  private static String week(LocalDate day) {
    return "%d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static java.time.OffsetDateTime at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(PARIS).toOffsetDateTime();
  }

  private void run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = held.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    tables.close();
  }
}
