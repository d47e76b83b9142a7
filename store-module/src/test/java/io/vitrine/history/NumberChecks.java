package io.vitrine.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The numbers of each series of a shop follow one another from 1, each given to one thing. */
final class NumberChecks {

  private final History history;
  private final Consumer<Found> found;
  private final Map<String, List<Long>> series = new TreeMap<>();

  NumberChecks(History history, Consumer<Found> found) {
    this.history = history;
    this.found = found;
  }

  void check() {
    given("sale", "receipt_number");
    given("refund", "receipt_number");
    given("credit_note", "note_number");
    given("invoice", "invoice_number");
    given("invoice_credit", "credit_number");
    given("deposit_invoice", "invoice_number");
    given("deposit_invoice_credit", "credit_number");
    given("quote", "serial");
    given("customer_order", "serial");
    given("deposit", "serial");
    givenBack();
    Map<String, List<Row>> counters = history.by("receipt_counter", "shop", "series");
    counters.keySet().forEach(key -> series.putIfAbsent(key, new ArrayList<>()));
    series.forEach(
        (key, numbers) -> {
          long last = follow(key, numbers.stream().sorted().toList());
          List<Row> counter = counters.getOrDefault(key, List.of());
          if (counter.size() != 1 || counter.get(0).number("last_number") != last) {
            found.accept(new Found(Fault.COUNTER_OFF, key));
          }
        });
  }

  private long follow(String key, List<Long> numbers) {
    long last = 0;
    for (long number : numbers) {
      if (number == last) {
        found.accept(new Found(Fault.NUMBER_TWICE, key + " " + number));
      }
      for (long missing = last + 1; missing < number; missing++) {
        found.accept(new Found(Fault.NUMBER_MISSING, key + " " + missing));
      }
      last = number;
    }
    return last;
  }

  private void given(String table, String column) {
    for (Row row : history.rows(table)) {
      give(row.key("shop", "series"), row.number(column));
    }
  }

  /** What was paid down and went back has its number in one word. */
  private void givenBack() {
    for (Row row : history.rows("deposit_end")) {
      String receipt = row.text("receipt");
      if (receipt != null) {
        String[] parts = receipt.split("-");
        give(
            row.text("shop") + " " + parts[parts.length - 2],
            Long.parseLong(parts[parts.length - 1]));
      }
    }
  }

  private void give(String key, long number) {
    series.computeIfAbsent(key, none -> new ArrayList<>()).add(number);
  }
}
