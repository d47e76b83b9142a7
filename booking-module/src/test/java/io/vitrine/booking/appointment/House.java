package io.vitrine.booking.appointment;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A shop of its own for each test class, written straight into the tables of the server under test:
 * open every day from ten to seven, with advisers whose published shifts run from half past nine to
 * six with a break from one to two, for the next 62 days.
 */
public final class House {

  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int DAYS = 62;

  private final String shop;

  private House(String shop) {
    this.shop = shop;
  }

  public static House open(String shop) {
    House house = new House(shop);
    house.topics();
    run("delete from booking.shop_copy where shop = ?", shop);
    run(
        "insert into booking.shop_copy (shop, document, as_of) values (?, ?, current_timestamp)",
        shop,
        sheet(shop));
    return house;
  }

  /** The shop as the catalogue tells it. */
  public static String sheet(String shop) {
    StringBuilder hours = new StringBuilder();
    for (var day : java.time.DayOfWeek.values()) {
      hours
          .append(hours.length() == 0 ? "" : ",")
          .append("{\"weekday\":\"")
          .append(day)
          .append("\",\"opens\":\"10:00\",\"closes\":\"19:00\"}");
    }
    return """
    {"shop":"%s","name":"%s","street":"1 rue de l’Atelier","postcode":"75001","city":"Paris",
     "phone":"+33 1 99 00 00 00","email":"%s@maison-vitrine.example","zone":"Europe/Paris",
     "hours":[%s],"exceptionalDays":[]}"""
        .formatted(shop, Character.toUpperCase(shop.charAt(0)) + shop.substring(1), shop, hours);
  }

  /** Somebody who advises on that topic in French and English. */
  public House adviser(String staff, String name, String topic) {
    if (count("select count(*) from booking.staff_member where staff = ?", staff) == 0) {
      run(
          "insert into booking.staff_member (staff, name, email, active, weekly_minutes, version)"
              + " values (?, ?, ?, true, 2100, 1)",
          staff,
          name,
          staff.toLowerCase(java.util.Locale.ROOT) + "@maison-vitrine.example");
      run(
          "insert into booking.staff_right (staff, role, shop) values (?, 'ADVISER', ?)",
          staff,
          shop);
      run(
          "insert into booking.staff_skill (staff, topic, skill_level) values (?, ?, 2)",
          staff,
          topic);
      run("insert into booking.staff_language (staff, language) values (?, 'fr')", staff);
      run("insert into booking.staff_language (staff, language) values (?, 'en')", staff);
      shifts(staff);
    }
    return this;
  }

  /** She knows that as well. */
  public House skilled(String staff, String topic) {
    if (count(
            "select count(*) from booking.staff_skill where staff = ? and topic = ?", staff, topic)
        == 0) {
      run(
          "insert into booking.staff_skill (staff, topic, skill_level) values (?, ?, 2)",
          staff,
          topic);
    }
    return this;
  }

  /** Those let customers read their first names. */
  public House named(String... advisers) {
    for (String staff : advisers) {
      run("update booking.staff_member set named = true where staff = ?", staff);
    }
    return this;
  }

  private void shifts(String staff) {
    List<Object[]> weeks = new ArrayList<>();
    List<Object[]> shifts = new ArrayList<>();
    List<Object[]> breaks = new ArrayList<>();
    LocalDate today = LocalDate.now(PARIS);
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = today.plusDays(i);
      String week = weekOf(day);
      if (i == 0 || day.getDayOfWeek() == java.time.DayOfWeek.MONDAY) {
        weeks.add(new Object[] {shop, week, shop, week});
      }
      String id = UUID.randomUUID().toString();
      shifts.add(new Object[] {id, shop, week, staff, day, at(day, "09:30"), at(day, "18:00")});
      breaks.add(new Object[] {id, at(day, "13:00"), at(day, "14:00")});
    }
    together(
        new Batch(
            "insert into booking.rota_week (shop, week, state, version, published_at, published_by)"
                + " select ?, ?, 'PUBLISHED', 1, current_timestamp, 'S001'"
                + " where not exists (select 1 from booking.rota_week where shop = ? and week = ?)",
            weeks),
        new Batch(
            "insert into booking.shift (id, shop, week, staff, work_day, zone, from_at, to_at)"
                + " values (?, ?, ?, ?, ?, 'Europe/Paris', ?, ?)",
            shifts),
        new Batch(
            "insert into booking.shift_break (shift, from_at, to_at) values (?, ?, ?)", breaks));
    run("update booking.rota_week set version = version + 1 where shop = ?", shop);
  }

  private static String weekOf(LocalDate day) {
    return "%d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private void topics() {
    topic("salon", 10, 45, 5);
    topic("literie", 5, 45, 10);
  }

  private static void topic(String code, int preparation, int advice, int buffer) {
    if (count("select count(*) from booking.topic where topic = ?", code) == 0) {
      run(
          "insert into booking.topic (topic, place, name_fr, name_en, about_fr, about_en,"
              + " preparation_minutes, advice_minutes, buffer_minutes, skill, notice_minutes,"
              + " horizon_days) values (?, 0, ?, ?, 'Un conseil', 'Advice', ?, ?, ?, ?, 120, 60)",
          code,
          code.equals("salon") ? "Salon" : "Literie",
          code.equals("salon") ? "Living room" : "Beds and mattresses",
          preparation,
          advice,
          buffer,
          code);
    }
  }

  /** That time on the shop's wall, so many days from today. */
  public static java.time.Instant inDays(int days, String time) {
    return at(LocalDate.now(PARIS).plusDays(days), time).toInstant();
  }

  private static java.time.OffsetDateTime at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant().atOffset(ZoneOffset.UTC);
  }

  /** How often two appointments that hold have a tick of one adviser in common. */
  public static long overlaps() {
    return count(
        "select count(*) from booking.appointment a join booking.appointment b"
            + " on a.staff = b.staff and a.number < b.number and a.busy_from < b.busy_until"
            + " and b.busy_from < a.busy_until"
            + " where a.state in ('AGREED', 'KEPT') and b.state in ('AGREED', 'KEPT')");
  }

  /** Appointments that hold and whose ticks in the ledger are not just theirs. */
  public static long unledgered() {
    return count(
        "select count(*) from booking.appointment a where"
            + " (select count(*) from booking.ledger_tick t"
            + "  join booking.occupation o on o.id = t.occupation"
            + "  where o.kind = 'APPOINTMENT' and o.occupant = a.number"
            + "  and t.resource = concat('adviser:', a.staff)"
            + "  and t.tick >= a.busy_from and t.tick < a.busy_until)"
            + " <> case when a.state = 'CANCELLED' then 0 else a.busy_until - a.busy_from end");
  }

  public static long count(String sql, Object... parameters) {
    try (Connection connection = connect();
        PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  public static String text(String sql, Object... parameters) {
    try (Connection connection = connect();
        PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getString(1) : null;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  public static void run(String sql, Object... parameters) {
    try (Connection connection = connect();
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** One statement with many rows of values. */
  private record Batch(String sql, List<Object[]> rows) {}

  /** Many rows in one transaction: one by one they take a shop's opening seconds. */
  private static void together(Batch... batches) {
    try (Connection connection = connect()) {
      connection.setAutoCommit(false);
      for (Batch batch : batches) {
        try (PreparedStatement statement = connection.prepareStatement(batch.sql())) {
          for (Object[] row : batch.rows()) {
            fill(statement, row);
            statement.addBatch();
          }
          statement.executeBatch();
        }
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    fill(statement, values);
    return statement;
  }

  private static void fill(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  /** The database itself, for a test that holds rows. */
  public static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        System.getProperty("vitrine.db.url"),
        System.getProperty("vitrine.db.user"),
        System.getProperty("vitrine.db.password"));
  }
}
