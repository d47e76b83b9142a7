package io.vitrine.catalog.synonym;

import java.time.Instant;

/**
 * A line of synonyms as it is kept.
 *
 * @param language {@code fr} or {@code en}
 * @param changedBy staff number
 */
public record KeptSynonym(
    String id, String language, String line, Instant changed, String changedBy) {}
