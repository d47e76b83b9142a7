package io.vitrine.catalog.shop;

import io.vitrine.catalog.shop.Shop.ExceptionalDay;
import io.vitrine.catalog.shop.Shop.Floor;
import io.vitrine.catalog.shop.Shop.Hours;
import io.vitrine.catalog.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Writes a shop as it is now: new, or in place of what was known of it. */
@ApplicationScoped
public class DescribeShop {

  private final DataSource database;

  @Inject
  public DescribeShop(DataSource database) {
    this.database = database;
  }

  /**
   * @param position its place in lists of shops
   */
  @Transactional
  public void describe(Shop shop, int position) {
    try (Connection connection = database.getConnection()) {
      Writing writing = new Writing(connection);
      place(writing, shop, position);
      for (String table : new String[] {"department", "opening_hours", "exceptional_day"}) {
        writing.row("delete from catalog." + table + " where shop = ?", shop.code());
      }
      for (Floor floor : shop.floors()) {
        floor(writing, shop.code(), floor);
      }
      for (Hours hours : shop.hours()) {
        writing.row(
            "insert into catalog.opening_hours (shop, weekday, opens, closes) values (?, ?, ?, ?)",
            shop.code(),
            hours.weekday().getValue(),
            hours.opens().toString(),
            hours.closes().toString());
      }
      exceptionalDays(writing, shop);
    } catch (SQLException e) {
      throw new IllegalStateException("the shop " + shop.code() + " could not be written", e);
    }
  }

  private static void place(Writing writing, Shop shop, int position) throws SQLException {
    Object[] place = {
      position,
      shop.name(),
      shop.street(),
      shop.postcode(),
      shop.city(),
      shop.phone(),
      shop.email(),
      shop.zone().getId(),
      shop.latitude(),
      shop.longitude(),
      shop.code()
    };
    if (writing.row(
            "update catalog.shop set position = ?, name = ?, street = ?, postcode = ?, city = ?,"
                + " phone = ?, email = ?, zone = ?, latitude = ?, longitude = ? where code = ?",
            place)
        == 0) {
      writing.row(
          "insert into catalog.shop (position, name, street, postcode, city, phone, email, zone,"
              + " latitude, longitude, code) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          place);
    }
  }

  private static void floor(Writing writing, String shop, Floor floor) throws SQLException {
    Object[] named = {floor.name().french(), floor.name().english(), shop, floor.number()};
    if (writing.row(
            "update catalog.shop_floor set name_fr = ?, name_en = ? where shop = ? and number = ?",
            named)
        == 0) {
      writing.row(
          "insert into catalog.shop_floor (name_fr, name_en, shop, number) values (?, ?, ?, ?)",
          named);
    }
    int position = 0;
    for (Text department : floor.departments()) {
      writing.row(
          "insert into catalog.department (shop, floor, name_fr, name_en, position)"
              + " values (?, ?, ?, ?, ?)",
          shop,
          floor.number(),
          department.french(),
          department.english(),
          position++);
    }
  }

  private static void exceptionalDays(Writing writing, Shop shop) throws SQLException {
    Map<LocalDate, Integer> positions = new HashMap<>();
    for (ExceptionalDay day : shop.exceptionalDays()) {
      writing.row(
          "insert into catalog.exceptional_day (shop, on_day, position, opens, closes, reason_fr,"
              + " reason_en) values (?, ?, ?, ?, ?, ?, ?)",
          shop.code(),
          day.day(),
          positions.merge(day.day(), 0, (before, zero) -> before + 1),
          day.closed() ? null : day.opens().toString(),
          day.closed() ? null : day.closes().toString(),
          day.reason() == null ? null : day.reason().fr(),
          day.reason() == null ? null : day.reason().en());
    }
  }

  /** Runs one statement for one row. */
  private record Writing(Connection connection) {
    int row(String sql, Object... values) throws SQLException {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < values.length; i++) {
          statement.setObject(i + 1, values[i]);
        }
        return statement.executeUpdate();
      }
    }
  }
}
