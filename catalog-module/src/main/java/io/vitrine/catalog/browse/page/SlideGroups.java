package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.Asked;
import io.vitrine.catalog.browse.page.FacetGroup.Choice;
import io.vitrine.catalog.browse.page.FacetGroup.Slide;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.PriceRange;
import io.vitrine.catalog.search.Side;
import io.vitrine.catalog.search.SideRange;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * The facets of numbers, price and outer size: ranges with counts to choose at a touch, and two
 * fields with a slider for a range of one's own. Its ends do not move with its own choice.
 */
@RequestScoped
class SlideGroups {

  static final String PRICE = "price";

  private static final long CENTS = 100;

  /** A slider has about so many places. */
  private static final long PLACES = 200;

  private final Texts texts;

  @Inject
  SlideGroups(Texts texts) {
    this.texts = texts;
  }

  List<FacetGroup> of(Found found, Asked asked) {
    List<FacetGroup> groups = new ArrayList<>();
    if (found.prices().size() > 1 || asked.price() != null) {
      groups.add(price(found, asked));
    }
    for (Side side : Side.values()) {
      Found.SideCounts counts = counts(found, side);
      if (counts.ranges().size() > 1 || asked.sides().containsKey(side)) {
        groups.add(side(counts, asked));
      }
    }
    return groups;
  }

  /** The chosen ranges, each with its address without it. */
  List<Choice> chips(Asked asked) {
    List<Choice> chips = new ArrayList<>();
    if (asked.price() != null) {
      chips.add(new Choice(words(asked.price()), 0, asked.priced(null).href(), true));
    }
    asked
        .sides()
        .forEach(
            (side, range) ->
                chips.add(
                    new Choice(
                        texts.of("facet." + side.code()) + texts.of("colon") + words(range),
                        0,
                        asked.measured(side, null).href(),
                        true)));
    return chips;
  }

  private FacetGroup price(Found found, Asked asked) {
    List<Choice> choices =
        found.prices().stream()
            .map(
                p ->
                    new Choice(
                        words(p.range()),
                        p.count(),
                        asked.priced(p.chosen() ? null : p.range()).href(),
                        p.chosen()))
            .toList();
    Found.Bounds cents = found.priceBounds();
    Found.Bounds euros =
        cents == null
            ? null
            : new Found.Bounds(
                Math.floorDiv(cents.lowest(), CENTS), -Math.floorDiv(-cents.highest(), CENTS));
    PriceRange chosen = asked.price();
    Long from = chosen == null || chosen.from() == null ? null : (Long) (chosen.from() / CENTS);
    Long to = chosen == null || chosen.to() == null ? null : (Long) (chosen.to() / CENTS);
    Slide slide = slide(PRICE, euros, from, to, "€", asked.priced(null));
    return new FacetGroup(PRICE, texts.of("facet.price"), choices, List.of(), true, slide);
  }

  private FacetGroup side(Found.SideCounts counts, Asked asked) {
    Side side = counts.side();
    SideRange chosen = asked.sides().get(side);
    List<Choice> choices =
        counts.ranges().stream()
            .map(
                r ->
                    new Choice(
                        words(r.range()),
                        r.count(),
                        asked.measured(side, r.chosen() ? null : r.range()).href(),
                        r.chosen()))
            .toList();
    Long from = chosen == null || chosen.from() == null ? null : (Long) chosen.from().longValue();
    Long to = chosen == null || chosen.to() == null ? null : (Long) chosen.to().longValue();
    return new FacetGroup(
        side.code(),
        texts.of("facet." + side.code()),
        choices,
        List.of(),
        chosen != null,
        slide(side.code(), counts.bounds(), from, to, "cm", asked.measured(side, null)));
  }

  private static Found.SideCounts counts(Found found, Side side) {
    return found.sides().stream()
        .filter(counts -> counts.side() == side)
        .findFirst()
        .orElse(new Found.SideCounts(side, null, List.of()));
  }

  /** On whole steps around what there is, and around what was chosen. */
  private static Slide slide(
      String name, Found.Bounds bounds, Long from, Long to, String unit, Asked without) {
    long lowest = bounds == null ? 0 : bounds.lowest();
    long highest = bounds == null ? 0 : bounds.highest();
    lowest = from == null ? lowest : Math.min(lowest, from);
    highest = to == null ? highest : Math.max(highest, to);
    long step = step(highest - lowest);
    long begin = Math.floorDiv(lowest, step) * step;
    long end = -Math.floorDiv(-highest, step) * step;
    return new Slide(
        name, begin, Math.max(end, begin + step), step, from, to, unit, without.parameters());
  }

  /** 1, 2 or 5 times a power of ten. */
  private static long step(long breadth) {
    long step = 1;
    for (int i = 0; breadth / step > PLACES; i++) {
      step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    return step;
  }

  private String words(SideRange range) {
    if (range.from() == null) {
      return texts.of("side.to", range.to());
    }
    return range.to() == null
        ? texts.of("side.from", range.from())
        : texts.of("side.between", range.from(), range.to());
  }

  private String words(PriceRange range) {
    if (range.from() == null) {
      return texts.of("price.to", euros(range.to()));
    }
    return range.to() == null
        ? texts.of("price.from", euros(range.from()))
        : texts.of("price.between", euros(range.from()), euros(range.to()));
  }

  private String euros(long cents) {
    String money = Formats.money(Money.cents(cents), texts.locale());
    return money.replaceFirst("[.,]00(?!\\d)", "");
  }
}
