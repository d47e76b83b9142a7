package io.vitrine.catalog.importing;

/** An import waits for its turn. */
record ImportRequested(String id) {}
