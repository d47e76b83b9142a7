package io.vitrine.catalog.search.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What people said about queries and products: {@code query,sku,relevant} with 1 or 0. A pair that
 * nobody judged is unknown, not wrong.
 *
 * @param byQuery whether each judged product is relevant, by query
 */
public record Judgements(Map<String, Map<String, Boolean>> byQuery) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  public static Judgements read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(reader);
    }
  }

  static Judgements read(Reader reader) throws IOException {
    Map<String, Map<String, Boolean>> byQuery = new LinkedHashMap<>();
    for (CSVRecord row : FORMAT.parse(reader)) {
      byQuery
          .computeIfAbsent(row.get("query"), query -> new LinkedHashMap<>())
          .put(row.get("sku"), row.get("relevant").equals("1"));
    }
    return new Judgements(byQuery);
  }

  /** Those of one half of the queries, chosen by a checksum of their words: always the same. */
  public Judgements half(int half) {
    return only(
        query -> {
          CRC32 sum = new CRC32();
          sum.update(query.getBytes(StandardCharsets.UTF_8));
          return (sum.getValue() >> 8 & 1) == half;
        });
  }

  private Judgements only(Predicate<String> kept) {
    Map<String, Map<String, Boolean>> some = new LinkedHashMap<>(byQuery);
    some.keySet().removeIf(kept.negate());
    return new Judgements(some);
  }
}
