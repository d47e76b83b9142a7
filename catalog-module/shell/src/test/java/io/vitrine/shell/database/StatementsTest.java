package io.vitrine.shell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class StatementsTest {

  private final Statements statements = new Statements();
  private final DataSource database = CountedSource.of(memory());

  @Test
  void every_statement_sent_counts_once_and_a_batch_is_one() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement plain = connection.createStatement()) {
      plain.execute("create table shelf (place int)");
      long before = statements.sent();
      try (PreparedStatement insert = connection.prepareStatement("insert into shelf values (?)")) {
        for (int i = 0; i < 10; i++) {
          insert.setInt(1, i);
          insert.addBatch();
        }
        insert.executeBatch();
      }
      try (ResultSet rows = plain.executeQuery("select count(*) from shelf")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getInt(1)).isEqualTo(10);
      }
      assertThat(statements.sent() - before).isEqualTo(2);
    }
  }

  @Test
  void a_refusal_of_the_database_comes_through_as_it_is() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement plain = connection.createStatement()) {
      assertThatThrownBy(() -> plain.execute("select nothing from nowhere"))
          .isInstanceOf(SQLException.class);
    }
  }

  private static DataSource memory() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:statements");
    return source;
  }
}
