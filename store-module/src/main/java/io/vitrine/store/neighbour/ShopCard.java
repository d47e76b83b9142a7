package io.vitrine.store.neighbour;

import java.time.ZoneId;

/** A shop as it is named on paper, and when it is open. */
public record ShopCard(
    String code,
    String name,
    String street,
    String postcode,
    String city,
    String phone,
    ZoneId zone,
    OpenHours hours) {}
