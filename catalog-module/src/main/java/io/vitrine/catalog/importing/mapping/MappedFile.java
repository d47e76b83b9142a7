package io.vitrine.catalog.importing.mapping;

import io.vitrine.catalog.importing.file.Layout;
import io.vitrine.catalog.importing.mapping.Mapping.LookupFile;
import io.vitrine.catalog.importing.mapping.Mapping.Rule;
import io.vitrine.catalog.importing.row.Finding;
import io.vitrine.catalog.importing.row.Header;
import io.vitrine.catalog.importing.row.Reason;
import io.vitrine.catalog.importing.row.Translation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translates the rows of a foreign file by its mapping. */
public final class MappedFile implements Translation {

  private static final Pattern AMOUNT = Pattern.compile("([+-]?[0-9][0-9.]*)\\s*([A-Z]{3})");
  private static final Pattern MEASURE = Pattern.compile("([+-]?[0-9.,]+)\\s+(\\S+)");

  private final Mapping mapping;
  private final Map<String, Lookup> lookups = new HashMap<>();

  /** Opens a list that was sent along. */
  @FunctionalInterface
  public interface SentAlong {
    InputStream open(String file) throws IOException;
  }

  /**
   * @throws Unfit if a list lacks a column that the mapping names
   */
  public MappedFile(Mapping mapping, SentAlong lists) throws IOException {
    this.mapping = mapping;
    for (Map.Entry<String, LookupFile> lookup : mapping.lookups().entrySet()) {
      lookups.put(
          lookup.getKey(), Lookup.read(lookup.getValue(), lists.open(lookup.getValue().file())));
    }
    mapping.columns().forEach(this::check);
  }

  private void check(String column, Rule rule) {
    if (rule.lookup() != null && !lookups.containsKey(rule.lookup())) {
      throw new Unfit(Fault.RULE_LOOKUP, column, rule.lookup());
    }
    if (rule.from().isEmpty() == (rule.value() == null)) {
      throw new Unfit(Fault.RULE_SOURCE, column);
    }
  }

  @Override
  public Layout layout() {
    return mapping.layout();
  }

  /**
   * The columns that come of this file, and under their own names those that the mapping knows
   * nothing of: whoever checks the columns finds them unknown.
   */
  @Override
  public List<String> columns(List<String> header) {
    TreeSet<String> columns = new TreeSet<>();
    TreeSet<String> unused = new TreeSet<>(header);
    mapping
        .columns()
        .forEach(
            (column, rule) -> {
              if (rule.value() != null || rule.from().stream().anyMatch(header::contains)) {
                columns.add(column);
              }
              rule.from().forEach(unused::remove);
            });
    mapping.ignored().stream().map(Header::plain).forEach(unused::remove);
    unused.removeIf(Header::isRemark);
    List<String> all = new ArrayList<>(columns);
    unused.forEach(column -> all.add("? " + column));
    return all;
  }

  @Override
  public String source(String column) {
    Rule rule = mapping.columns().get(column);
    if (rule == null && mapping.columns().containsKey(column + ".fr")) {
      rule = mapping.columns().get(column + ".fr");
    }
    return rule == null || rule.from().isEmpty() ? column : rule.from().get(0);
  }

  @Override
  public Translated row(List<String> header, List<String> fields) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), fields.get(i).strip());
    }
    Map<String, String> cells = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    mapping.columns().forEach((column, rule) -> cells.put(column, cell(rule, row, findings)));
    return new Translated(cells, findings);
  }

  private String cell(Rule rule, Map<String, String> row, List<Finding> findings) {
    if (rule.value() != null) {
      return rule.value();
    }
    for (String from : rule.from()) {
      String given = row.get(from);
      if (given != null && !given.isEmpty() && !rule.nothing().contains(given)) {
        return translated(rule, from, given, findings);
      }
    }
    return null;
  }

  private String translated(Rule rule, String from, String given, List<Finding> findings) {
    if (rule.currency() != null) {
      return amount(rule.currency(), from, given, findings);
    }
    if (rule.unit() != null) {
      Matcher measure = MEASURE.matcher(given);
      return measure.matches() && measure.group(2).equals(rule.unit()) ? measure.group(1) : given;
    }
    if (rule.folder() != null) {
      return rule.folder() + '/' + given.substring(given.lastIndexOf('/') + 1);
    }
    if (rule.lookup() != null) {
      return lookedUp(rule, from, given, findings);
    }
    if (rule.split() != null) {
      return Pattern.compile(Pattern.quote(rule.split()))
          .splitAsStream(given)
          .map(String::strip)
          .filter(part -> !rule.nothing().contains(part))
          .map(part -> rule.words().getOrDefault(part, part))
          .reduce((a, b) -> a + '|' + b)
          .orElse(null);
    }
    String worded = rule.words().getOrDefault(given, given);
    return rule.lineBreak() == null ? worded : worded.replace(rule.lineBreak(), "\n");
  }

  private String lookedUp(Rule rule, String from, String given, List<Finding> findings) {
    String words = lookups.get(rule.lookup()).words(given, "fr".equals(rule.language()));
    if (words == null) {
      words = rule.words().get(given);
    }
    Finding finding = new Finding(from, Reason.NOT_IN_LIST, given);
    if (words == null && !findings.contains(finding)) {
      findings.add(finding);
    }
    return words;
  }

  /** The amount in the wanted currency; without any the price is asked in the shop. */
  private static String amount(String currency, String from, String given, List<Finding> findings) {
    Matcher amount = AMOUNT.matcher(given);
    boolean any = false;
    while (amount.find()) {
      any = true;
      if (amount.group(2).equals(currency)) {
        return amount.group(1);
      }
    }
    if (!any) {
      return given;
    }
    findings.add(new Finding(from, Reason.PRICE_CURRENCY, given));
    return null;
  }
}
