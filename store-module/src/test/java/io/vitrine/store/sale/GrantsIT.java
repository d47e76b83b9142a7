package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.byCard;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.vitrine.shell.database.Migration;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What the role of the product may do on PostgreSQL. The server under test runs as that role, so
 * that every other deployed test on this database shows that the ordinary work passes.
 */
@ExtendWith(ArquillianExtension.class)
@EnabledIfSystemProperty(
    named = "vitrine.database",
    matches = "postgres",
    disabledReason = "H2 has the triggers alone")
class GrantsIT {

  private static final String APPLICATION = "vitrine_app";
  private static final String OWNER = "vitrine_owner";
  private static final String NOT_GRANTED = "42501";

  @ArquillianResource private URL url;

  /** Those that docs/fiscal.md names. */
  private static Set<String> onRecord() throws IOException {
    String page = Files.readString(Contracts.home().resolve("docs").resolve("fiscal.md"));
    String named = page.substring(page.indexOf("**Kept tables.**"));
    Matcher table =
        Pattern.compile("`([a-z_]+)`").matcher(named.substring(0, named.indexOf("\n\n")));
    Set<String> tables = new TreeSet<>();
    while (table.find()) {
      tables.add(table.group(1));
    }
    return tables;
  }

  @Test
  void abuse37TheProductsRoleMayNeitherChangeNorRemoveWhatIsOnRecord()
      throws IOException, SQLException {
    Set<String> tables = onRecord();
    assertThat(tables).hasSizeGreaterThan(25).contains("journal_entry", "sale", "closing");
    try (Connection application = as(APPLICATION, null)) {
      for (String table : tables) {
        for (String act :
            new String[] {
              "update store.%s set shop = shop", "delete from store.%s", "truncate store.%s"
            }) {
          String statement = act.formatted(table);
          assertThat(stateOf(application, statement)).as(statement).isEqualTo(NOT_GRANTED);
        }
        assertThat(stateOf(application, "select 1 from store." + table + " limit 1")).isNull();
      }
    }
  }

  @Test
  void whatTheTriggersGuardAgainstChangeAndAgainstBeingEmptiedIsWhatThePageNames()
      throws IOException, SQLException {
    assertThat(guarded("(tgtype & 24) = 24")).isEqualTo(onRecord());
    assertThat(guarded("(tgtype & 32) <> 0")).isEqualTo(onRecord());
  }

  /**
   * @param events of pg_trigger: 8 is delete, 16 update, 32 truncate
   */
  private static Set<String> guarded(String events) throws SQLException {
    Set<String> guarded = new TreeSet<>();
    try (Connection administrator = ShopFloor.connect();
        Statement statement = administrator.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select distinct tgrelid::regclass::text from pg_trigger t"
                    + " join pg_proc p on p.oid = t.tgfoid where p.proname = 'refuse_change' and "
                    + events)) {
      while (found.next()) {
        guarded.add(found.getString(1).replace("store.", ""));
      }
    }
    return guarded;
  }

  @Test
  void theProductsRoleCannotTakeTheGuardsAway() throws SQLException {
    try (Connection application = as(APPLICATION, null)) {
      for (String statement :
          new String[] {
            "drop trigger sale_kept on store.sale",
            "alter table store.sale disable trigger all",
            "alter table store.journal_entry add column forged integer",
            "drop table store.journal_entry",
            "create or replace function store.refuse_change() returns trigger language plpgsql as"
                + " 'begin return new; end'",
            "create table store.beside (id integer)",
            "set session_replication_role = replica",
            "set role " + OWNER,
            "select store.grant_to('" + APPLICATION + "')",
            "update store.schema_history set success = true",
            "delete from store.sale_request",
            "delete from store.journal_head"
          }) {
        assertThat(stateOf(application, statement)).as(statement).isEqualTo(NOT_GRANTED);
      }
    }
  }

  @Test
  void aSaleAndWhatFollowsFromItIsFinishedUnderThatRole() throws SQLException {
    try (Neighbour neighbour = Neighbour.present()) {
      ShopFloor floor = ShopFloor.open(Deployed.at(url), neighbour, 2);
      assertThat(floor.sell(newKey(), byCard(floor.visit())).statusCode()).isEqualTo(201);
      floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");
      assertThat(floor.closeDay().statusCode()).isIn(200, 201);
    }
    assertThat(connectionsOf(APPLICATION)).isPositive();
    assertThat(connectionsOf(OWNER)).as("open connections of the owner").isZero();
  }

  @Test
  void aStartThatFindsNothingToMigrateNeedsNoOwner() {
    assertThatCode(() -> Migration.run(source(APPLICATION, null), "store", classes()))
        .doesNotThrowAnyException();
  }

  @Test
  void aHouseThatRanWithOneRoleIsHandedOver() throws IOException, SQLException {
    String handOver = Contracts.sql("operations.md", "alter schema store owner to vitrine_owner");
    ask(ShopFloor.connect(), "create database handed_over owner " + APPLICATION);
    Migration.run(source(APPLICATION, "handed_over"), "store", classes());
    ask(as("postgres", "handed_over"), handOver);

    Migration.run(source(OWNER, "handed_over"), "store", classes());
    ask(as(OWNER, "handed_over"), "select store.grant_to('" + APPLICATION + "')");
    try (Connection application = as(APPLICATION, "handed_over")) {
      assertThat(stateOf(application, "delete from store.sale")).isEqualTo(NOT_GRANTED);
      assertThat(stateOf(application, "drop table store.sale")).isEqualTo(NOT_GRANTED);
      assertThat(stateOf(application, "delete from store.device_proof")).isNull();
    }
  }

  private static ClassLoader classes() {
    return GrantsIT.class.getClassLoader();
  }

  private static long connectionsOf(String role) {
    return ShopFloor.count("select count(*) from pg_stat_activity where usename = ?", role);
  }

  private static void ask(Connection open, String statement) throws SQLException {
    try (open;
        Statement asked = open.createStatement()) {
      asked.execute(statement);
    }
  }

  /** How PostgreSQL refuses it, or {@code null} where it does not. */
  private static String stateOf(Connection connection, String statement) {
    try (Statement asked = connection.createStatement()) {
      asked.execute(statement);
      return null;
    } catch (SQLException refused) {
      return refused.getSQLState();
    }
  }

  private static Connection as(String role, String database) throws SQLException {
    return source(role, database).getConnection();
  }

  private static PGSimpleDataSource source(String role, String database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(System.getProperty("vitrine.db.url"));
    source.setUser(role);
    source.setPassword("postgres");
    if (database != null) {
      source.setDatabaseName(database);
    }
    return source;
  }
}
