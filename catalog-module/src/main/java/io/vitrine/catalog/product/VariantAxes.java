package io.vitrine.catalog.product;

import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What tells the variants of a product apart, as questions to choose by: the fewest attributes, in
 * their order, that together name one variant. An attribute that follows from those before it (the
 * outer width from the width of the bed) is no question.
 *
 * @param axes empty where the attributes do not tell the variants apart
 */
public record VariantAxes(List<Axis> axes) {

  /** One question and its answers, in the order of the variants. */
  public record Axis(AttributeEntry attribute, List<Option> options) {}

  /** What choosing a value means beside the other values that are chosen. */
  public enum Fit {
    /** It is the one looked at. */
    CHOSEN,
    /** There is a variant with it and all else as chosen. */
    FITS,
    /** It exists, but not with all else as chosen: another value changes with it. */
    ELSEWHERE
  }

  /**
   * One answer.
   *
   * @param values what the attribute states there; several where it has several
   * @param leadsTo the variant with it that is most like the one looked at
   */
  public record Option(List<Value> values, Fit fit, Variant leadsTo) {}

  public static VariantAxes of(CatalogueEntry entry, Variant chosen) {
    List<Variant> variants = entry.variants();
    List<AttributeEntry> asked = new ArrayList<>();
    for (AttributeEntry attribute : candidates(variants)) {
      List<AttributeEntry> with = new ArrayList<>(asked);
      with.add(attribute);
      if (groups(variants, with) > groups(variants, asked)) {
        asked.add(attribute);
      }
    }
    if (variants.size() < 2 || groups(variants, asked) < variants.size()) {
      return new VariantAxes(List.of());
    }
    return new VariantAxes(asked.stream().map(a -> axis(a, asked, variants, chosen)).toList());
  }

  /** Attributes with choices or numbers that every variant states. */
  private static List<AttributeEntry> candidates(List<Variant> variants) {
    Map<String, AttributeEntry> stated = new LinkedHashMap<>();
    variants
        .get(0)
        .attributes()
        .forEach(value -> stated.putIfAbsent(value.attribute().code(), value.attribute()));
    return stated.values().stream()
        .filter(attribute -> attribute.kind() != AttributeKind.TEXT)
        .filter(attribute -> variants.stream().noneMatch(v -> stated(v, attribute).isEmpty()))
        .sorted(
            Comparator.comparing((AttributeEntry attribute) -> !attribute.facet())
                .thenComparingInt(AttributeEntry::position)
                .thenComparing(AttributeEntry::code))
        .toList();
  }

  private static long groups(List<Variant> variants, List<AttributeEntry> asked) {
    return variants.stream()
        .map(v -> asked.stream().map(a -> stated(v, a)).toList())
        .distinct()
        .count();
  }

  private static Axis axis(
      AttributeEntry attribute,
      List<AttributeEntry> asked,
      List<Variant> variants,
      Variant chosen) {
    Map<Set<Object>, List<Variant>> answers = new LinkedHashMap<>();
    for (Variant variant : variants) {
      answers.computeIfAbsent(stated(variant, attribute), any -> new ArrayList<>()).add(variant);
    }
    List<Option> options = new ArrayList<>();
    for (List<Variant> having : answers.values()) {
      Variant nearest = nearest(having, asked, chosen);
      boolean current = stated(chosen, attribute).equals(stated(nearest, attribute));
      boolean fits =
          asked.stream()
              .filter(other -> !other.equals(attribute))
              .allMatch(other -> stated(nearest, other).equals(stated(chosen, other)));
      options.add(
          new Option(
              values(nearest, attribute),
              current ? Fit.CHOSEN : fits ? Fit.FITS : Fit.ELSEWHERE,
              current ? chosen : nearest));
    }
    return new Axis(attribute, List.copyOf(options));
  }

  /** The first of those that share the most answers with the chosen one. */
  private static Variant nearest(List<Variant> having, List<AttributeEntry> asked, Variant chosen) {
    Map<Variant, Long> shared = new HashMap<>();
    for (Variant variant : having) {
      shared.put(
          variant,
          asked.stream().filter(a -> stated(variant, a).equals(stated(chosen, a))).count());
    }
    Optional<Variant> nearest =
        having.stream().reduce((one, other) -> shared.get(other) > shared.get(one) ? other : one);
    return nearest.orElseThrow();
  }

  private static List<Value> values(Variant variant, AttributeEntry attribute) {
    return variant.attributes().stream()
        .filter(value -> value.attribute().code().equals(attribute.code()))
        .toList();
  }

  private static Set<Object> stated(Variant variant, AttributeEntry attribute) {
    return values(variant, attribute).stream()
        .map(Value::stated)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
