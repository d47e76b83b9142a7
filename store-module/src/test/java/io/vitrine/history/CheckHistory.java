package io.vitrine.history;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks what a store has kept and says each fault by name: {@code CheckHistory JDBC-URL USER
 * [PASSWORD]}. Ends with 0 if nothing is wrong, 1 if something is. docs/operations.md says how to
 * run it.
 */
public final class CheckHistory {

  private final History history;
  private final List<Found> found = new ArrayList<>();

  private CheckHistory(History history) {
    this.history = history;
  }

  public static void main(String[] arguments) throws SQLException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String password = arguments.length > 2 ? arguments[2] : "";
    try (Connection connection =
        DriverManager.getConnection(arguments[0], arguments[1], password)) {
      System.exit(of(connection, Set.of(), List.of(), out) ? 0 : 1);
    }
  }

  /**
   * @param leftOut shops that somebody changed by hand
   * @param claims what tills were told; each of them has to be kept
   * @return whether nothing is wrong
   */
  public static boolean of(
      Connection connection, Set<String> leftOut, List<Claim> claims, PrintStream out)
      throws SQLException {
    History all = History.read(connection);
    List<Found> found = in(all.without(leftOut), claims);
    found.forEach(out::println);
    out.println(counted(all.without(leftOut)));
    if (!leftOut.isEmpty()) {
      out.println(leftOut.size() + " shops that were changed by hand are left out");
    }
    out.println(found.size() + " faults");
    return found.isEmpty();
  }

  public static List<Found> in(History history, List<Claim> claims) {
    CheckHistory check = new CheckHistory(history);
    new SaleChecks(history, check.found::add).check();
    new NumberChecks(history, check.found::add).check();
    new RecordChecks(history, check.found::add).check();
    new StockChecks(history, check.found::add).check();
    new MoneyChecks(history, check.found::add).check();
    new ClosingChecks(history, check.found::add).check();
    new MessageChecks(history, Instant.now(), check.found::add).check();
    new TrainingChecks(history, check.found::add).check();
    check.claims(claims);
    return check.found;
  }

  private void claims(List<Claim> claims) {
    Map<String, List<Row>> sales = history.by("sale", "shop", "request_key");
    for (Claim claim : claims) {
      List<Row> kept = sales.getOrDefault(claim.shop() + " " + claim.key(), List.of());
      if (kept.isEmpty()) {
        found.add(new Found(Fault.SALE_LOST, claim.shop() + " key " + claim.key()));
      } else if (claim.receipt() != null
          && !claim.receipt().equals(SaleChecks.receipt(kept.get(0)))) {
        found.add(new Found(Fault.SALE_OTHERWISE, claim.receipt()));
      }
    }
  }

  private static String counted(History history) {
    long pieces = history.sums("stock_level", "on_hand").values().stream().mapToLong(i -> i).sum();
    return "%d shops, %d sales, %d returns, %d deposits, %d credit notes, %d series, %d entries in %d chains, %d closings, %d moves, %d pieces on hand, %d messages"
        .formatted(
            history.by("journal_head", "shop").size(),
            history.rows("sale").size(),
            history.rows("refund").size(),
            history.rows("deposit").size(),
            history.rows("credit_note").size(),
            history.rows("receipt_counter").size(),
            history.rows("journal_entry").size(),
            history.rows("journal_head").size(),
            history.rows("closing").size(),
            history.rows("stock_move").size(),
            pieces,
            history.rows("outbox_message").size());
  }
}
