package io.vitrine.catalog.browse;

import io.vitrine.catalog.browse.NearestAnswer.Near;
import io.vitrine.catalog.browse.NearestAnswer.Reason;
import io.vitrine.catalog.browse.NearestAnswer.Refused;
import io.vitrine.catalog.browse.NearestAnswer.ShopAway;
import io.vitrine.catalog.shop.PostcodePlaces;
import io.vitrine.catalog.shop.PostcodePlaces.Place;
import io.vitrine.catalog.shop.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The shops by their distance from a postcode. Keeps nothing of what it was asked. */
@ApplicationScoped
public class NearestShops {

  /** What is not a town tells no more than tens of kilometres. */
  private static final int COARSE_KM = 10;

  private final Guide guide;

  @Inject
  public NearestShops(Guide guide) {
    this.guide = guide;
  }

  /** The nearest first, those of which nobody knows where they are last. */
  public NearestAnswer to(String typed) {
    String postcode = typed == null ? "" : typed.replaceAll("[\\s\u00a0\u202f]", "");
    if (!PostcodePlaces.isPostcode(postcode)) {
      return new Refused(Reason.UNREADABLE);
    }
    if (PostcodePlaces.isOverseas(postcode)) {
      return new Refused(Reason.OVERSEAS);
    }
    Optional<Place> place = PostcodePlaces.of(postcode);
    return place.isEmpty() ? new Refused(Reason.UNKNOWN) : new Near(place.get(), from(place.get()));
  }

  private List<ShopAway> from(Place place) {
    return guide.shops().stream()
        .map(shop -> new ShopAway(shop, kilometres(place, shop)))
        .sorted(
            Comparator.comparing(
                ShopAway::kilometres, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static Integer kilometres(Place place, Shop shop) {
    if (shop.latitude() == null || shop.longitude() == null) {
      return null;
    }
    double away = place.kilometresTo(shop.latitude(), shop.longitude());
    int step = Math.min(place.within(), COARSE_KM);
    return Math.max(step, (int) Math.round(away / step) * step);
  }
}
