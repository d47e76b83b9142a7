package io.vitrine.history;

/**
 * What a till holds in its hands.
 *
 * @param key the key it sent
 * @param receipt the number it was told, or {@code null} where it heard nothing
 */
public record Claim(String shop, String key, String receipt) {}
