package io.vitrine.store.client.search;

import java.time.Instant;

/**
 * A client in a list.
 *
 * @param adviserName whose book she stands in, or {@code null}
 * @param lastContactAt when she last came, called or wrote
 */
public record FoundClient(
    String number,
    String name,
    String email,
    String phone,
    String shop,
    String adviserName,
    Instant lastContactAt) {}
