package io.vitrine.catalog.browse;

import io.vitrine.catalog.product.CatalogueEntry.Display;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.shop.Shop;
import io.vitrine.catalog.text.Text;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order in which somebody walks through a shop past what they keep: from the ground floor up,
 * then below it; on a floor in the order of its departments; in a department from bay to bay.
 *
 * @param stops what stands there, in the order of the walk
 * @param elsewhere what does not, in the order it was given
 */
public record WalkThrough(List<Stop> stops, List<Variant> elsewhere) {

  private static final int BELOW_GROUND = 1_000;
  private static final Pattern PART = Pattern.compile("\\d+|\\D+");

  public WalkThrough {
    stops = List.copyOf(stops);
    elsewhere = List.copyOf(elsewhere);
  }

  /** Where a variant stands. */
  public record Stop(Variant variant, Display display) {}

  /** The walk through this shop; a variant that stands in several places is met once, first. */
  public static WalkThrough of(Shop shop, List<Variant> kept) {
    Comparator<Display> order =
        Comparator.comparingInt((Display display) -> climb(display.floor()))
            .thenComparingInt(display -> department(shop, display))
            .thenComparing(Display::department)
            .thenComparing(
                display -> display.bay() == null ? "" : display.bay(), WalkThrough::bays);
    List<Stop> stops = new ArrayList<>();
    List<Variant> elsewhere = new ArrayList<>();
    for (Variant variant : kept) {
      variant.displays().stream()
          .filter(display -> display.shop().equals(shop.code()))
          .min(order)
          .ifPresentOrElse(
              display -> stops.add(new Stop(variant, display)), () -> elsewhere.add(variant));
    }
    stops.sort(Comparator.comparing(Stop::display, order));
    return new WalkThrough(stops, elsewhere);
  }

  private static int climb(int floor) {
    return floor >= 0 ? floor : BELOW_GROUND - floor;
  }

  private static int department(Shop shop, Display display) {
    List<Text> departments =
        shop.floor(display.floor()).map(Shop.Floor::departments).orElse(List.of());
    for (int i = 0; i < departments.size(); i++) {
      Text name = departments.get(i);
      if (name.equals(display.departmentName())
          || Objects.equals(name.french(), display.department())) {
        return i;
      }
    }
    return departments.size();
  }

  /** Bay 9 comes before bay 12, and A9 before A12. */
  private static int bays(String one, String other) {
    Matcher left = PART.matcher(one);
    Matcher right = PART.matcher(other);
    while (left.find() && right.find()) {
      String a = left.group();
      String b = right.group();
      boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
      int order =
          numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareToIgnoreCase(b);
      if (order != 0) {
        return order;
      }
    }
    return one.compareToIgnoreCase(other);
  }
}
