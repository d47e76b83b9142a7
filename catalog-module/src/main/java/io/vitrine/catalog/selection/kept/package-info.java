/**
 * Owns what stands on a list: articles in their order, notes, measures; words and lengths as
 * written.
 */
package io.vitrine.catalog.selection.kept;
