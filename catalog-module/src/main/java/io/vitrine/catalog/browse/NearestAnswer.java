package io.vitrine.catalog.browse;

import io.vitrine.catalog.shop.PostcodePlaces.Place;
import io.vitrine.catalog.shop.Shop;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The shops around a postcode, or why there is no saying. */
public sealed interface NearestAnswer {

  <T> T fold(Function<Near, T> near, Function<Reason, T> refused);

  /** Why not. */
  enum Reason {
    /** Not five digits. */
    UNREADABLE(422),
    /** Overseas: no distance to a shop helps there. */
    OVERSEAS(404),
    /** No department has it. */
    UNKNOWN(404);

    private final int status;

    Reason(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }

    /** As it stands in bundles: {@code postcode-overseas}. */
    public String code() {
      return "postcode-" + name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A shop and how far it is.
   *
   * @param kilometres as the crow flies, at least 1; {@code null} where its place is not known
   */
  record ShopAway(Shop shop, Integer kilometres) {}

  /**
   * @param place what the postcode stands for: a town, its surroundings, or a department
   * @param shops the nearest first
   */
  record Near(Place place, List<ShopAway> shops) implements NearestAnswer {
    @Override
    public <T> T fold(Function<Near, T> near, Function<Reason, T> refused) {
      return near.apply(this);
    }
  }

  record Refused(Reason reason) implements NearestAnswer {
    @Override
    public <T> T fold(Function<Near, T> near, Function<Reason, T> refused) {
      return refused.apply(reason);
    }
  }
}
