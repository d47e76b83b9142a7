/**
 * What visitors keep: a list with notes, without an account, shared by a link that nobody can
 * guess. Knows variants by their number alone.
 */
package io.vitrine.catalog.selection;
