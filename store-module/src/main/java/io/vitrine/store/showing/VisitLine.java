package io.vitrine.store.showing;

import io.vitrine.store.showing.Papers.Paper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An article on a visit, with all that is known of it.
 *
 * @param from where it comes from
 * @param note what she wrote to it, or {@code null}
 * @param reaction how she took it, or {@code null}
 * @param became or {@code null} as long as nobody said
 * @param why for what was not taken, else {@code null}
 * @param paper the number of the receipt, order or quote, or {@code null}
 */
public record VisitLine(
    String sku,
    From from,
    String note,
    Shown.Reaction reaction,
    Became became,
    Why why,
    String paper) {

  /** Where a line comes from. */
  public enum From {
    /** She came for it. */
    WISH,
    /** The adviser prepared it. */
    PROPOSAL,
    /** Found on the spot. */
    SHOP,
    /** Nobody spoke of it before the counter. */
    COUNTER
  }

  /** An article that was planned before she came. */
  record Planned(String sku, From from, String note) {}

  /** Whether nothing is known of what became of it. */
  public boolean isOpen() {
    return became == null;
  }

  /**
   * Her own first, then what was proposed, what was found on the spot, and what appeared at the
   * counter. A paper of the counter outweighs what anybody says.
   */
  static List<VisitLine> of(
      List<Planned> planned, Collection<Shown> shown, Map<String, Paper> papers) {
    Map<String, Planned> all = new LinkedHashMap<>();
    planned.forEach(one -> all.putIfAbsent(one.sku(), one));
    Map<String, Shown> said = new LinkedHashMap<>();
    for (Shown one : shown) {
      said.put(one.sku(), one);
      all.putIfAbsent(one.sku(), new Planned(one.sku(), From.SHOP, null));
    }
    papers.keySet().forEach(sku -> all.putIfAbsent(sku, new Planned(sku, From.COUNTER, null)));
    List<VisitLine> lines = new ArrayList<>();
    all.forEach((sku, one) -> lines.add(line(one, said.get(sku), papers.get(sku))));
    return lines;
  }

  private static VisitLine line(Planned planned, Shown said, Paper paper) {
    Became became =
        paper != null
            ? paper.became()
            : said == null ? null : said.fate().map(Became::of).orElse(null);
    return new VisitLine(
        planned.sku(),
        planned.from(),
        planned.note(),
        said == null ? null : said.reaction().orElse(null),
        became,
        became == Became.NOT ? said.why().orElse(null) : null,
        paper == null ? null : paper.number());
  }
}
