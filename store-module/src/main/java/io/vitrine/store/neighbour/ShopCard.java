package io.vitrine.store.neighbour;

import java.time.ZoneId;

/** A shop as it is named on paper. */
public record ShopCard(
    String code,
    String name,
    String street,
    String postcode,
    String city,
    String phone,
    ZoneId zone) {}
