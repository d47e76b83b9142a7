package io.vitrine.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Each closing holds the sums of its entries; days follow one another, months and years are days.
 */
final class ClosingChecks {

  private static final Set<String> NO_MONEY = Set.of("CLOSING", "ARCHIVE");

  private static final Set<String> DRAWER = Set.of("DRAWER_OPENED", "CASH_IN", "CASH_OUT");

  private final History history;
  private final Consumer<Found> found;
  private final Map<String, List<Row>> entries;
  private final Map<String, List<Row>> rates;
  private final Map<String, List<Row>> means;
  private final Map<String, List<Row>> deposits;
  private final Map<String, List<Row>> drawer;

  ClosingChecks(History history, Consumer<Found> found) {
    this.history = history;
    this.found = found;
    this.entries = history.by("journal_entry", "shop", "till");
    this.rates = history.by("closing_rate", "shop", "till", "closing_no");
    this.means = history.by("closing_means", "shop", "till", "closing_no");
    this.drawer = history.by("closing_drawer", "shop", "till", "closing_no");
    this.deposits = history.by("closing_deposit", "shop", "till", "closing_no");
  }

  /** Totals of a period, by name. */
  private static final class Sums {
    private final Map<String, Long> amounts = new TreeMap<>();

    void add(String name, long amount) {
      amounts.merge(name, amount, Long::sum);
      amounts.remove(name, 0L);
    }

    long of(String name) {
      return amounts.getOrDefault(name, 0L);
    }
  }

  void check() {
    history.by("closing", "shop", "till").forEach(this::till);
  }

  private void till(String till, List<Row> closings) {
    List<Row> days = new ArrayList<>();
    long end = 0;
    long perpetual = 0;
    Map<String, Long> years = new TreeMap<>();
    for (Row closing :
        closings.stream()
            .sorted(Comparator.comparingLong(row -> row.number("closing_no")))
            .toList()) {
      String where = "closing " + till + " " + closing.key("kind", "period_name", "part");
      if ("DAY".equals(closing.text("kind"))) {
        days.add(closing);
        String year = closing.text("period_name").substring(0, 4);
        perpetual += closing.number("total_cents");
        years.merge(year, closing.number("total_cents"), Long::sum);
        if (closing.number("first_no") != end + 1) {
          found.accept(new Found(Fault.CLOSING_GAP, where));
        }
        end = closing.number("last_no");
        if (closing.number("perpetual_cents") != perpetual
            || closing.number("year_cents") != years.get(year)
            || !kept(closing).amounts.equals(ofEntries(till, closing).amounts)) {
          found.accept(new Found(Fault.CLOSING_OFF, where));
        }
      } else if (!kept(closing).amounts.equals(ofDays(days, closing).amounts)) {
        found.accept(new Found(Fault.CLOSING_OFF, where));
      }
    }
  }

  private Sums kept(Row closing) {
    String key = closing.key("shop", "till", "closing_no");
    Sums sums = new Sums();
    for (String name :
        List.of("sales", "refunds", "total_cents", "tax_cents", "compensation_cents")) {
      sums.add(name, closing.number(name));
    }
    rates.getOrDefault(key, List.of()).forEach(rate -> rate(sums, "rate", rate));
    deposits.getOrDefault(key, List.of()).forEach(rate -> rate(sums, "deposit", rate));
    for (Row done : drawer.getOrDefault(key, List.of())) {
      sums.add("drawer " + done.text("act"), done.number("amount_cents"));
      sums.add("drawer times " + done.text("act"), done.number("times"));
    }
    for (Row one : means.getOrDefault(key, List.of())) {
      sums.add(one.text("means"), one.number("amount_cents"));
    }
    return sums;
  }

  private static void rate(Sums sums, String name, Row rate) {
    sums.add(name + " gross " + rate.text("tax_rate_bp"), rate.number("gross_cents"));
    sums.add(name + " tax " + rate.text("tax_rate_bp"), rate.number("tax_cents"));
  }

  private Sums ofEntries(String till, Row closing) {
    Sums sums = new Sums();
    for (Row row : entries.getOrDefault(till, List.of())) {
      long at = row.number("sequence_no");
      if (at >= closing.number("first_no") && at <= closing.number("last_no")) {
        Told entry = Told.of(row);
        if (!NO_MONEY.contains(entry.kind())) {
          add(sums, entry);
        }
      }
    }
    return sums;
  }

  private static void add(Sums sums, Told entry) {
    if (DRAWER.contains(entry.kind())) {
      sums.add("drawer " + entry.text("act"), entry.cents("amountCents"));
      sums.add("drawer times " + entry.text("act"), 1);
    }
    rates(sums, "rate", entry, "taxes");
    rates(sums, "deposit", entry, "depositTaxes");
    entry.sums("payments", "means", "amountCents").forEach(sums::add);
    sums.add("compensation_cents", entry.cents("compensationCents"));
    long gross =
        entry.sums("taxes", "taxRateBp", "grossCents").values().stream().mapToLong(i -> i).sum();
    long tax =
        entry.sums("taxes", "taxRateBp", "taxCents").values().stream().mapToLong(i -> i).sum();
    sums.add("total_cents", gross);
    sums.add("tax_cents", tax);
    if (!entry.list("taxes").isEmpty()) {
      sums.add(gross < 0 ? "refunds" : "sales", 1);
    }
  }

  private static void rates(Sums sums, String name, Told entry, String list) {
    entry
        .sums(list, "taxRateBp", "grossCents")
        .forEach((bp, cents) -> sums.add(name + " gross " + bp, cents));
    entry
        .sums(list, "taxRateBp", "taxCents")
        .forEach((bp, cents) -> sums.add(name + " tax " + bp, cents));
  }

  private Sums ofDays(List<Row> days, Row closing) {
    Sums sums = new Sums();
    for (Row day : days) {
      if (day.text("period_name").startsWith(closing.text("period_name"))) {
        kept(day).amounts.forEach(sums::add);
      }
    }
    return sums;
  }
}
