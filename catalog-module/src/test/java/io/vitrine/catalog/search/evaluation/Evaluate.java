package io.vitrine.catalog.search.evaluation;

import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.index.OpenShelf;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Measures the search that customers get on products and judgements from files, beside a plain one;
 * see docs/search.md.
 */
public final class Evaluate {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private Evaluate() {}

  /**
   * @param args product file ({@code sku,name_en}), judgement file ({@code query,sku,relevant})
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2 || args[0].isBlank() || args[1].isBlank()) {
      throw new IllegalArgumentException(
          "name a product file and a judgement file: -Dproducts=… -Djudgements=…");
    }
    run(Path.of(args[0]), Path.of(args[1]), System.out);
  }

  private static void run(Path products, Path judgements, PrintStream out) throws IOException {
    Map<String, String> names = names(products);
    Judgements all = Judgements.read(judgements);
    out.printf("%d products, %d judged queries%n", names.size(), all.byQuery().size());
    PlainBm25 plain = new PlainBm25(names);
    Path directory = Files.createTempDirectory("vitrine-evaluation");
    try (OpenShelf shelf = new OpenShelf(directory)) {
      for (Map.Entry<String, String> product : names.entrySet()) {
        shelf.put(
            List.of(OpenShelf.named(product.getKey(), product.getValue(), product.getValue())));
      }
      shelf.commit();
      Figures.Ranking house = query -> shelf.ranked(query, Tongue.ENGLISH);
      print(out, "plain BM25", plain, all);
      print(out, "Vitrine", house, all);
      Bound.Groups groups = query -> shelf.alike(query, Tongue.ENGLISH);
      out.println("what the words can tell, in the best order known beforehand");
      out.println("  all         " + Bound.of(groups, all));
      out.println("  first half  " + Bound.of(groups, all.half(0)));
      out.println("  second half " + Bound.of(groups, all.half(1)));
    } finally {
      delete(directory);
    }
  }

  private static void print(
      PrintStream out, String who, Figures.Ranking search, Judgements judgements) {
    out.println(who);
    out.println("  all         " + Figures.of(search, judgements));
    out.println("  first half  " + Figures.of(search, judgements.half(0)));
    out.println("  second half " + Figures.of(search, judgements.half(1)));
  }

  private static Map<String, String> names(Path products) throws IOException {
    Map<String, String> names = new LinkedHashMap<>();
    try (Reader reader = Files.newBufferedReader(products, StandardCharsets.UTF_8)) {
      for (CSVRecord row : FORMAT.parse(reader)) {
        names.put(row.get("sku"), row.get("name_en"));
      }
    }
    return names;
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
