package io.vitrine.catalog.browse.page;

import io.vitrine.shell.money.Money;

/**
 * A product as it stands on the shelf.
 *
 * @param price {@code null}: the price is told in the shop
 * @param before what it was reduced from, or {@code null}
 * @param more "4 déclinaisons", or {@code null}
 * @param availability where it can be seen or is in stock, in words
 * @param tone {@code good} where that is near
 * @param room whether it fits the place at home, or {@code null} where none was given
 */
public record Card(
    String sku,
    String href,
    String name,
    String variant,
    Money price,
    Money before,
    String picture,
    String more,
    String availability,
    String tone,
    RoomWords.Said room) {

  /** The same, leading elsewhere. */
  Card leadingTo(String other) {
    return new Card(
        sku, other, name, variant, price, before, picture, more, availability, tone, room);
  }
}
