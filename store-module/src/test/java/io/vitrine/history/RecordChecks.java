package io.vitrine.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Each till's chain is whole, and each fiscal act stands in it once and as it is kept. Signatures
 * are looked at by the verifier that goes with each archive: the keys are not in the database.
 */
final class RecordChecks {

  private final History history;
  private final Consumer<Found> found;
  private final Map<String, Told> entries = new HashMap<>();
  private final Map<String, Integer> told = new TreeMap<>();

  RecordChecks(History history, Consumer<Found> found) {
    this.history = history;
    this.found = found;
  }

  void check() {
    chains();
    for (Row row : history.rows("journal_entry")) {
      Told entry = Told.of(row);
      entries.put(row.key("shop", "till", "sequence_no"), entry);
      String subject = subject(entry);
      if (!subject.isEmpty()) {
        told.merge(row.text("shop") + " " + subject, 1, Integer::sum);
      }
    }
    sums("sale", "SALE");
    sums("refund", "REFUND");
    acts("credit_note", row -> "CREDIT_NOTE " + SaleChecks.printed(row, "note_number"), false);
    acts("deposit", row -> "DEPOSIT " + row.text("id"), true);
    acts("drawer_entry", row -> "DRAWER " + row.key("till", "journal_no"), false);
    acts(
        "deposit_end",
        row ->
            ("KEPT".equals(row.text("ending")) ? "DEPOSIT_KEPT " : "DEPOSIT_BACK ")
                + row.text("deposit"),
        false);
    for (String of : List.of("", "deposit_")) {
      acts(of + "invoice", row -> "INVOICE " + SaleChecks.printed(row, "invoice_number"), false);
      acts(
          of + "invoice_credit",
          row -> "INVOICE_CREDIT " + SaleChecks.printed(row, "credit_number"),
          false);
    }
    told.keySet().forEach(rest -> found.accept(new Found(Fault.ENTRY_OF_NOTHING, rest)));
  }

  /** What an entry is about; nothing for one that is no act over money or goods. */
  private static String subject(Told entry) {
    return switch (entry.kind()) {
      case "SALE", "REFUND", "DEPOSIT" -> entry.kind() + " " + entry.text("receipt");
      case "CREDIT_NOTE" -> entry.kind() + " " + entry.text("creditNote");
      case "INVOICE" -> entry.kind() + " " + entry.text("invoice");
      case "INVOICE_CREDIT" -> entry.kind() + " " + entry.text("credit");
      case "DRAWER_OPENED", "CASH_IN", "CASH_OUT" ->
          "DRAWER " + entry.entry().key("till", "sequence_no");
      case "DEPOSIT_BACK", "DEPOSIT_KEPT" -> entry.kind() + " " + entry.text("deposit");
      default -> "";
    };
  }

  private void acts(String table, Function<Row, String> subject, boolean paid) {
    for (Row row : history.rows(table)) {
      boolean elsewhere =
          "credit_note".equals(table) && row.text("request_key") == null
              || "SETTLED".equals(row.text("ending"));
      if (!elsewhere) {
        Told entry = entryOf(row, subject.apply(row));
        if (entry != null && paid && entry.cents("depositCents") != row.number("amount_cents")) {
          found.accept(new Found(Fault.ENTRY_OTHERWISE, subject.apply(row)));
        }
      }
    }
  }

  private void sums(String table, String kind) {
    Map<String, List<Row>> lines = history.by(table + "_line", "shop", table);
    Map<String, List<Row>> payments =
        history.by("sale".equals(table) ? "payment" : "refund_payment", "shop", table);
    int sign = "sale".equals(table) ? 1 : -1;
    for (Row row : history.rows(table)) {
      String subject = kind + " " + SaleChecks.receipt(row);
      Told entry = entryOf(row, subject);
      String key = row.key("shop", "id");
      if (entry != null
          && !(entry.cents("totalCents") == row.number("total_cents")
              && entry
                  .words("lines", "sku", "quantity", "totalCents")
                  .equals(
                      lines.getOrDefault(key, List.of()).stream()
                          .map(
                              line ->
                                  line.text("sku")
                                      + " "
                                      + sign * line.number("quantity")
                                      + " "
                                      + line.number("total_cents"))
                          .sorted()
                          .toList())
              && entry
                  .words("payments", "means", "amountCents")
                  .equals(
                      payments.getOrDefault(key, List.of()).stream()
                          .map(payment -> payment.key("means", "amount_cents"))
                          .sorted()
                          .toList()))) {
        found.accept(new Found(Fault.ENTRY_OTHERWISE, subject));
      }
    }
  }

  /** The entry the row points to, if it tells of this and no other does. */
  private Told entryOf(Row row, String subject) {
    Integer times = told.remove(row.text("shop") + " " + subject);
    Told entry = entries.get(row.key("shop", "till", "journal_no"));
    if (times == null || entry == null || !subject.equals(subject(entry))) {
      found.accept(new Found(Fault.ENTRY_MISSING, subject));
      return null;
    }
    if (times > 1) {
      found.accept(new Found(Fault.ENTRY_TWICE, subject));
    }
    return entry;
  }

  private void chains() {
    Map<String, List<Row>> heads = history.by("journal_head", "shop", "till");
    Map<String, List<Row>> chains = history.by("journal_entry", "shop", "till");
    heads.forEach((till, head) -> chain(till, chains.getOrDefault(till, List.of()), head.get(0)));
    chains.keySet().stream()
        .filter(till -> !heads.containsKey(till))
        .forEach(till -> found.accept(new Found(Fault.CHAIN_END, "journal " + till)));
  }

  private void chain(String till, List<Row> entries, Row head) {
    long last = 0;
    String hash = "0".repeat(64);
    for (Row entry :
        entries.stream()
            .sorted(Comparator.comparingLong(row -> row.number("sequence_no")))
            .toList()) {
      long number = entry.number("sequence_no");
      String where = "journal " + till + " " + number;
      if (number != last + 1) {
        found.accept(new Found(Fault.CHAIN_GAP, where));
      }
      if (!entry.text("previous_hash").equals(hash) || !hashed(entry).equals(entry.text("hash"))) {
        found.accept(new Found(Fault.CHAIN_BROKEN, where));
      }
      last = number;
      hash = entry.text("hash");
    }
    if (head.number("sequence_no") != last || last > 0 && !hash.equals(head.text("hash"))) {
      found.accept(new Found(Fault.CHAIN_END, "journal " + till));
    }
  }

  /** As docs/fiscal.md has it. */
  private static String hashed(Row entry) {
    String whole =
        "io.vitrine.store.journal\n%s\n%s\n%s\n"
            .formatted(entry.text("format"), entry.text("previous_hash"), entry.text("content"));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
