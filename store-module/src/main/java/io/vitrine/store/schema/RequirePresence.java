package io.vitrine.store.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.h2.api.Trigger;

/**
 * Refuses a sale unless its device is enrolled, its person signed on, its till session open and its
 * visit not ended, all in the shop of the sale; of a refund, which has no visit of its own, the
 * first three. Locks the rows until the transaction ends, so that none of them closes in between.
 */
public class RequirePresence implements Trigger {

  private final Map<String, Integer> columns = new HashMap<>();

  @Override
  public void init(
      Connection connection, String schema, String trigger, String table, boolean before, int type)
      throws SQLException {
    try (ResultSet found = connection.getMetaData().getColumns(null, schema, table, null)) {
      while (found.next()) {
        columns.put(
            found.getString("COLUMN_NAME").toLowerCase(java.util.Locale.ROOT),
            found.getInt("ORDINAL_POSITION") - 1);
      }
    }
  }

  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    Object shop = value(after, "shop");
    require(
        connection,
        "select 1 from store.device where shop = ? and id = ? and state = 'ENROLLED' for update",
        "no sale without an enrolled device of shop " + shop,
        "23V01",
        shop,
        value(after, "device"));
    require(
        connection,
        "select 1 from store.sign_on where shop = ? and id = ? and state = 'ON' for update",
        "no sale without a person signed on in shop " + shop,
        "23V02",
        shop,
        value(after, "sign_on"));
    require(
        connection,
        "select 1 from store.till_session where shop = ? and till = ? and id = ?"
            + " and state = 'OPEN' for update",
        "no sale without an open session of till " + value(after, "till"),
        "23V03",
        shop,
        value(after, "till"),
        value(after, "till_session"));
    if (!columns.containsKey("visit")) {
      return;
    }
    require(
        connection,
        "select 1 from store.visit where shop = ? and id = ? and state <> 'ENDED' for update",
        "no sale without an open visit in shop " + shop,
        "23V04",
        shop,
        value(after, "visit"));
  }

  private Object value(Object[] row, String column) {
    return row[columns.get(column)];
  }

  private static void require(
      Connection connection, String query, String refusal, String sqlState, Object... arguments)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      try (ResultSet found = statement.executeQuery()) {
        if (!found.next()) {
          throw new SQLException(refusal, sqlState);
        }
      }
    }
  }
}
