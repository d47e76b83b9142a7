package io.vitrine.catalog.selection;

import io.vitrine.catalog.selection.sharing.Right;

/**
 * A selection in somebody's hands.
 *
 * @param asked the link or number by which they came
 */
public record Opened(SelectionView view, Right right, String asked) {}
