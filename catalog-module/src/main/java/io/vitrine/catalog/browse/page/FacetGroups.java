package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.Asked;
import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.browse.MyShop;
import io.vitrine.catalog.browse.page.FacetGroup.Choice;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.search.Facets;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.Found.FacetCounts;
import io.vitrine.catalog.search.Found.ValueCount;
import io.vitrine.shell.page.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The facets of a page in words and addresses, the shops first. */
@RequestScoped
class FacetGroups {

  private static final Set<String> HOUSE =
      Set.of(Facets.CATEGORY, Facets.BRAND, Facets.DISPLAY, Facets.STOCK, Facets.SHOP);
  private static final int AT_ONCE = 7;
  private static final int OPEN = 4;
  private static final int MOST_GROUPS = 14;

  private final Guide guide;
  private final MyShop myShop;
  private final SlideGroups slideGroups;
  private final Texts texts;

  @Inject
  FacetGroups(Guide guide, MyShop myShop, SlideGroups slideGroups, Texts texts) {
    this.guide = guide;
    this.myShop = myShop;
    this.slideGroups = slideGroups;
    this.texts = texts;
  }

  List<FacetGroup> of(Found found, Asked asked) {
    Map<String, FacetCounts> counted = new HashMap<>();
    found.facets().forEach(facet -> counted.put(facet.facet(), facet));
    List<FacetGroup> groups = new ArrayList<>();
    shops(Facets.DISPLAY, counted, asked, groups);
    shops(Facets.STOCK, counted, asked, groups);
    if (!asked.path().startsWith("/category/")) {
      categories(counted, asked, groups);
    }
    List<FacetGroup> slides = slideGroups.of(found, asked);
    groups.addAll(slides);
    Set<String> measured =
        slides.stream().map(group -> group.name() + "_cm").collect(Collectors.toSet());
    for (AttributeEntry attribute : guide.attributes()) {
      FacetCounts counts = counted.get(Facets.ofAttribute(attribute.code()));
      if (counts != null
          && !measured.contains(attribute.code())
          && tellsApart(counts, found.total(), asked)) {
        String label = attribute.name().in(texts.locale());
        groups.add(group(counts.facet(), label, choices(counts, attribute.unit(), asked), groups));
      }
    }
    FacetCounts brands = counted.get(Facets.BRAND);
    if (brands != null && tellsApart(brands, found.total(), asked)) {
      groups.add(
          group(Facets.BRAND, texts.of("facet.brand"), choices(brands, null, asked), groups));
    }
    return groups.size() > MOST_GROUPS ? groups.subList(0, MOST_GROUPS) : groups;
  }

  /** The chosen values as they can be taken away, each with its address without it. */
  List<Choice> chips(Found found, Asked asked) {
    Map<String, String> labels = new HashMap<>();
    for (FacetCounts facet : found.facets()) {
      String unit = unit(facet.facet());
      for (ValueCount value : facet.values()) {
        labels.put(facet.facet() + '=' + value.key(), label(facet.facet(), value, unit));
      }
      facet
          .ranges()
          .forEach(r -> labels.put(facet.facet() + '=' + r.key(), range(r.from(), r.to(), unit)));
    }
    List<Choice> chips = new ArrayList<>();
    asked
        .chosen()
        .forEach(
            (facet, values) ->
                (isKnown(facet) ? values : List.<String>of())
                    .forEach(
                        value ->
                            chips.add(
                                new Choice(
                                    chip(facet, labels.getOrDefault(facet + '=' + value, value)),
                                    0,
                                    asked.toggled(facet, value).href(),
                                    true))));
    chips.addAll(slideGroups.chips(asked));
    return chips;
  }

  /** "Exposé à Rivoli", "Convertible : oui": a chip stands alone, away from its facet. */
  private String chip(String facet, String label) {
    return switch (facet) {
      case Facets.DISPLAY -> texts.of("seen.at", label);
      case Facets.STOCK -> texts.of("stocked.at", label);
      case Facets.SHOP -> texts.of("at", label);
      default ->
          attribute(facet) == null || !label.matches("(Oui|Non|Yes|No|[\\d ].*)")
              ? label
              : attribute(facet).name().in(texts.locale()) + texts.of("colon") + label;
    };
  }

  private void shops(
      String facet, Map<String, FacetCounts> counted, Asked asked, List<FacetGroup> groups) {
    FacetCounts counts = counted.get(facet);
    if (counts == null) {
      return;
    }
    List<Choice> choices = new ArrayList<>(choices(counts, null, asked));
    String mine = myShop.getCode() == null ? null : guide.shortName(myShop.getCode());
    choices.sort(Comparator.comparing(choice -> !choice.label().equals(mine)));
    groups.add(group(facet, texts.of("facet." + facet), choices, groups));
  }

  private void categories(Map<String, FacetCounts> counted, Asked asked, List<FacetGroup> groups) {
    FacetCounts counts = counted.get(Facets.CATEGORY);
    if (counts == null) {
      return;
    }
    Map<String, Integer> byCode = new HashMap<>();
    counts.values().forEach(value -> byCode.put(value.key(), value.count()));
    List<Choice> choices = new ArrayList<>();
    for (CategoryEntry category : shown(asked.category())) {
      int count = byCode.getOrDefault(category.code(), 0);
      boolean chosen = category.code().equals(asked.category());
      if (count > 0 || chosen) {
        String target = chosen ? category.parent() : category.code();
        choices.add(
            new Choice(category.name().in(texts.locale()), count, asked.in(target).href(), chosen));
      }
    }
    if (!choices.isEmpty()) {
      groups.add(group(Facets.CATEGORY, texts.of("facet.category"), choices, groups));
    }
  }

  /** The chosen category with its siblings and what is below it. */
  private List<CategoryEntry> shown(String category) {
    List<CategoryEntry> shown = new ArrayList<>();
    String parent = guide.category(category).map(CategoryEntry::parent).orElse(null);
    for (CategoryEntry sibling : guide.below(parent)) {
      shown.add(sibling);
      if (sibling.code().equals(category)) {
        shown.addAll(guide.below(category));
      }
    }
    return shown;
  }

  private FacetGroup group(
      String facet, String label, List<Choice> choices, List<FacetGroup> before) {
    int cut = choices.size() <= AT_ONCE + 2 ? choices.size() : AT_ONCE;
    long folded = before.stream().filter(group -> group.slide() == null).count();
    boolean open = folded < OPEN || choices.stream().anyMatch(Choice::chosen);
    return new FacetGroup(
        facet, label, choices.subList(0, cut), choices.subList(cut, choices.size()), open, null);
  }

  private List<Choice> choices(FacetCounts counts, String unit, Asked asked) {
    if (!counts.ranges().isEmpty()) {
      return counts.ranges().stream()
          .map(
              r -> choice(counts.facet(), r.key(), range(r.from(), r.to(), unit), r.count(), asked))
          .toList();
    }
    boolean numbers = counts.values().stream().allMatch(v -> v.number() != null);
    return counts.values().stream()
        .filter(v -> v.count() > 0 || asked.isChosen(counts.facet(), v.key()))
        .sorted(
            numbers
                ? Comparator.comparing(ValueCount::number)
                : Comparator.comparing((ValueCount v) -> !asked.isChosen(counts.facet(), v.key()))
                    .thenComparing(v -> -v.count()))
        .map(v -> choice(counts.facet(), v.key(), label(counts.facet(), v, unit), v.count(), asked))
        .toList();
  }

  private static Choice choice(String facet, String key, String label, int count, Asked asked) {
    return new Choice(label, count, asked.toggled(facet, key).href(), asked.isChosen(facet, key));
  }

  private String label(String facet, ValueCount value, String unit) {
    if (Set.of(Facets.DISPLAY, Facets.STOCK, Facets.SHOP).contains(facet)) {
      return guide.shortName(value.key());
    }
    return value.number() == null
        ? texts.pick(value.fr(), value.en())
        : number(value.number(), unit);
  }

  private String range(double from, double to, String unit) {
    return texts.of("range", Formats.number(from, texts.locale()), number(to, unit));
  }

  private String number(double number, String unit) {
    String written = Formats.number(number, texts.locale());
    return unit == null ? written : written + '\u00a0' + unit;
  }

  private String unit(String facet) {
    return attribute(facet) == null ? null : attribute(facet).unit();
  }

  /** An address may name anything; what narrows nothing cannot be taken away. */
  private boolean isKnown(String facet) {
    return HOUSE.contains(facet) || attribute(facet) != null;
  }

  private AttributeEntry attribute(String facet) {
    return guide.attributes().stream()
        .filter(a -> Facets.ofAttribute(a.code()).equals(facet))
        .findFirst()
        .orElse(null);
  }

  /** A facet that all here share helps nobody. */
  private static boolean tellsApart(FacetCounts counts, int total, Asked asked) {
    if (asked.chosen().containsKey(counts.facet())) {
      return true;
    }
    long held = counts.values().stream().filter(v -> v.count() > 0).count();
    return held > 1 || held == 1 && counts.values().get(0).count() < total;
  }
}
