package io.vitrine.catalog.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * Takes booking's word on a shop's advice. The shop's row is held meanwhile, so that two words come
 * one after the other and the later version stays.
 */
@ApplicationScoped
public class TakeAdviceTold {

  private final DataSource database;
  private final Event<AdviceChanged> changed;

  @Inject
  public TakeAdviceTold(DataSource database, Event<AdviceChanged> changed) {
    this.database = database;
    this.changed = changed;
  }

  @Transactional(rollbackOn = SQLException.class)
  public AdviceAnswer take(ShopAdvice told) throws SQLException {
    try (Connection connection = database.getConnection()) {
      if (!holdShop(connection, told.shop())) {
        return new AdviceAnswer.NotOurs(told.shop());
      }
      if (!write(connection, told)) {
        return new AdviceAnswer.KnownBefore();
      }
      changed.fire(new AdviceChanged(told.shop()));
      return new AdviceAnswer.Taken();
    }
  }

  private static boolean holdShop(Connection connection, String shop) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select code from catalog.shop where code = ? for update")) {
      statement.setString(1, shop);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  /**
   * @return whether it was a later word than the one before
   */
  private static boolean write(Connection connection, ShopAdvice told) throws SQLException {
    Object asOf = told.asOf().atOffset(ZoneOffset.UTC);
    String document = AdviceDocument.of(told);
    return run(
                connection,
                "update catalog.shop_advice set version = ?, as_of = ?, document = ?"
                    + " where shop = ? and version < ?",
                told.version(),
                asOf,
                document,
                told.shop(),
                told.version())
            == 1
        || run(
                connection,
                "insert into catalog.shop_advice (shop, version, as_of, document)"
                    + " select s.code, ?, ?, ? from catalog.shop s where s.code = ? and not exists"
                    + " (select 1 from catalog.shop_advice a where a.shop = s.code)",
                told.version(),
                asOf,
                document,
                told.shop())
            == 1;
  }

  private static int run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
