package io.vitrine.catalog.shop;

import io.vitrine.catalog.shop.Shop.ExceptionalDay;
import io.vitrine.catalog.shop.Shop.Floor;
import io.vitrine.catalog.shop.Shop.Hours;
import io.vitrine.catalog.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The shops of the house in their order, read with five statements. */
@ApplicationScoped
public class Shops {

  private final DataSource database;

  @Inject
  public Shops(DataSource database) {
    this.database = database;
  }

  public Optional<Shop> of(String code) {
    return all().stream().filter(shop -> shop.code().equals(code)).findFirst();
  }

  public List<Shop> all() {
    try (Connection connection = database.getConnection()) {
      Map<String, List<Floor>> floors = floors(connection);
      Map<String, List<Hours>> hours = hours(connection);
      Map<String, List<ExceptionalDay>> exceptionalDays = exceptionalDays(connection);
      List<Shop> shops = new ArrayList<>();
      each(
          connection,
          "select * from catalog.shop order by position, code",
          row -> {
            String code = row.getString("code");
            shops.add(
                new Shop(
                    code,
                    row.getString("name"),
                    row.getString("street"),
                    row.getString("postcode"),
                    row.getString("city"),
                    row.getString("phone"),
                    row.getString("email"),
                    ZoneId.of(row.getString("zone")),
                    degrees(row, "latitude"),
                    degrees(row, "longitude"),
                    floors.getOrDefault(code, List.of()),
                    hours.getOrDefault(code, List.of()),
                    exceptionalDays.getOrDefault(code, List.of())));
          });
      return List.copyOf(shops);
    } catch (SQLException e) {
      throw new IllegalStateException("the shops could not be read", e);
    }
  }

  @FunctionalInterface
  private interface Seen {
    void row(ResultSet row) throws SQLException;
  }

  private static void each(Connection connection, String sql, Seen seen) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        seen.row(rows);
      }
    }
  }

  private static Map<String, List<Floor>> floors(Connection connection) throws SQLException {
    Map<String, List<Text>> departments = new LinkedHashMap<>();
    each(
        connection,
        "select * from catalog.department order by shop, floor, position",
        row ->
            departments
                .computeIfAbsent(
                    row.getString("shop") + '/' + row.getInt("floor"), k -> new ArrayList<>())
                .add(new Text(row.getString("name_fr"), row.getString("name_en"))));
    Map<String, List<Floor>> floors = new LinkedHashMap<>();
    each(
        connection,
        "select * from catalog.shop_floor order by shop, number",
        row -> {
          String shop = row.getString("shop");
          int number = row.getInt("number");
          floors
              .computeIfAbsent(shop, k -> new ArrayList<>())
              .add(
                  new Floor(
                      number,
                      new Text(row.getString("name_fr"), row.getString("name_en")),
                      departments.getOrDefault(shop + '/' + number, List.of())));
        });
    return floors;
  }

  private static Map<String, List<Hours>> hours(Connection connection) throws SQLException {
    Map<String, List<Hours>> hours = new LinkedHashMap<>();
    each(
        connection,
        "select * from catalog.opening_hours order by shop, weekday, opens",
        row ->
            hours
                .computeIfAbsent(row.getString("shop"), k -> new ArrayList<>())
                .add(
                    new Hours(
                        DayOfWeek.of(row.getInt("weekday")),
                        LocalTime.parse(row.getString("opens")),
                        LocalTime.parse(row.getString("closes")))));
    return hours;
  }

  private static Map<String, List<ExceptionalDay>> exceptionalDays(Connection connection)
      throws SQLException {
    Map<String, List<ExceptionalDay>> days = new LinkedHashMap<>();
    each(
        connection,
        "select * from catalog.exceptional_day order by shop, on_day, position",
        row ->
            days.computeIfAbsent(row.getString("shop"), k -> new ArrayList<>())
                .add(
                    new ExceptionalDay(
                        row.getObject("on_day", LocalDate.class),
                        time(row.getString("opens")),
                        time(row.getString("closes")),
                        Text.orNone(row.getString("reason_fr"), row.getString("reason_en")))));
    return days;
  }

  private static LocalTime time(String written) {
    return written == null ? null : LocalTime.parse(written);
  }

  private static Double degrees(ResultSet row, String column) throws SQLException {
    double degrees = row.getDouble(column);
    return row.wasNull() ? null : degrees;
  }
}
