package io.vitrine.catalog.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StockLevelsTest {

  private final JdbcDataSource database = new JdbcDataSource();

  @BeforeEach
  void lay() throws SQLException {
    database.setURL("jdbc:h2:mem:levels;DB_CLOSE_DELAY=-1");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop all objects");
      statement.execute("create schema catalog");
      statement.execute(
          "create table catalog.stock_level (shop varchar(40) not null, sku varchar(60) not null,"
              + " on_hand integer not null, as_of timestamp with time zone not null,"
              + " version bigint not null, primary key (shop, sku))");
      statement.execute("create index by_sku on catalog.stock_level (sku)");
      statement.execute(
          "insert into catalog.stock_level select 'shop' || mod(x, 2), 'V' || x, x,"
              + " timestamp with time zone '2026-11-22 10:00:00+00', 1 from system_range(1, 5000)");
      statement.execute("analyze");
    }
  }

  @Test
  void pages_follow_each_other_and_end() {
    StockLevels levels = new StockLevels(database);
    int seen = 0;
    String after = "";
    for (var page = levels.of("shop1", after, 400);
        !page.isEmpty();
        page = levels.of("shop1", after, 400)) {
      assertThat(page).extracting(StockLevel::sku).isSorted().allMatch(sku -> oddNumber(sku));
      assertThat(page.get(0).sku()).isGreaterThan(after);
      after = page.get(page.size() - 1).sku();
      seen += page.size();
    }
    assertThat(seen).isEqualTo(2_500);
  }

  private static boolean oddNumber(String sku) {
    return Integer.parseInt(sku.substring(1)) % 2 == 1;
  }

  @Test
  void a_page_is_read_along_the_key_whatever_comes_after_it() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement("explain " + StockLevels.PAGE)) {
      statement.setString(1, "shop1");
      statement.setString(2, "V1");
      statement.setInt(3, 100);
      try (ResultSet plan = statement.executeQuery()) {
        plan.next();
        assertThat(plan.getString(1)).contains("index sorted");
      }
    }
  }
}
