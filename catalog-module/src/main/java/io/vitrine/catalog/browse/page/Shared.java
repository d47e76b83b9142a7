package io.vitrine.catalog.browse.page;

/**
 * What a page says of itself when its link is shared (Open Graph).
 *
 * @param picture absolute, or {@code null}
 */
public record Shared(String title, String words, String picture) {}
