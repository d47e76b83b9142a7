package io.vitrine.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses to change or to remove a row that is on record. */
public class RefuseChange implements Trigger {

  /** SQLState of the refusal, the same on PostgreSQL. */
  public static final String SQL_STATE = "23V09";

  private String table = "";

  @Override
  public void init(
      Connection connection,
      String schema,
      String trigger,
      String table,
      boolean before,
      int type) {
    this.table = table;
  }

  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    throw new SQLException("rows of " + table + " are only ever added", SQL_STATE);
  }
}
