package io.vitrine.catalog.product;

import io.vitrine.catalog.text.Text;

/**
 * A place in the tree of categories.
 *
 * @param path the slugs from the root to here, joined by {@code /}; the paths below start with it
 * @param parent the parent's code, or {@code null} at the root
 * @param depth 0 at the root
 */
public record CategoryEntry(
    String code, String path, String parent, Text name, int depth, int position) {}
