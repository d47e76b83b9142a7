/** Owns the shelf labels: what is printed of a variant and hung up beside it. */
package io.vitrine.catalog.label;
