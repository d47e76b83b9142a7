package io.vitrine.store.neighbour;

/**
 * A part of the catalogue's tree.
 *
 * @param depth 1 at the top
 */
public record Department(String code, Words name, int depth) {}
