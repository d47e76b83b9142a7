package io.vitrine.catalog.importing;

/**
 * A file that was sent in.
 *
 * @param name how the sender calls it; it is shown and never used as a path
 */
record ImportFile(String name, long bytes) {}
