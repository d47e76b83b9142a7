package io.vitrine.catalog.synonym;

/** A line was added or taken away. Observe it {@code AFTER_SUCCESS}. */
public record SynonymsChanged() {}
