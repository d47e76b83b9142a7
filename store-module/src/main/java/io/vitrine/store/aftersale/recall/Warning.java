package io.vitrine.store.aftersale.recall;

import io.vitrine.shell.InvalidValue;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a recall says, before it is one.
 *
 * @param shop whose manager opens it; the days are days there
 * @param skus the numbers of the articles, 1 to 50
 * @param from the first day on which it was sold; with {@code until} it tells the lot
 * @param until the last day, included
 * @param source who says so: the authority's reference, such as a number of RappelConso
 * @param danger what may happen, in words that play nothing down (article 36, 2, c)
 * @param act what to do now, and what the house offers (articles 36, 2, d and 37)
 */
public record Warning(
    String shop,
    Set<String> skus,
    LocalDate from,
    LocalDate until,
    String source,
    InBoth danger,
    InBoth act) {

  private static final int MOST = 50;
  private static final int LONGEST_SKU = 64;
  private static final int SHORTEST_SOURCE = 3;
  private static final int LONGEST_SOURCE = 200;

  /** The same in both languages, 10 to 1000 characters each. */
  public record InBoth(String fr, String en) {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 1_000;

    public InBoth {
      fr = words(fr);
      en = words(en);
    }

    private static String words(String said) {
      String words = said == null ? "" : said.strip();
      if (words.length() < SHORTEST || words.length() > LONGEST) {
        throw new InvalidValue(
            "a recall says each thing in 10 to 1000 characters, in both languages");
      }
      return words;
    }
  }

  public Warning {
    skus =
        skus == null
            ? Set.of()
            : skus.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    source = source == null ? "" : source.strip();
    if (shop == null
        || skus.isEmpty()
        || skus.size() > MOST
        || skus.stream().anyMatch(sku -> sku.length() > LONGEST_SKU)) {
      throw new InvalidValue("a recall names a shop and 1 to 50 articles");
    }
    if (source.length() < SHORTEST_SOURCE || source.length() > LONGEST_SOURCE) {
      throw new InvalidValue("who recalls it has 3 to 200 characters");
    }
    if (from == null || until == null || until.isBefore(from) || danger == null || act == null) {
      throw new InvalidValue("a recall has two days in their order, a danger and what to do");
    }
  }

  /** The articles as they are typed: between commas, spaces or lines. */
  public static Set<String> typed(String articles) {
    return Stream.of((articles == null ? "" : articles).split("[\\s,;]+"))
        .filter(one -> !one.isEmpty())
        .collect(Collectors.toSet());
  }
}
