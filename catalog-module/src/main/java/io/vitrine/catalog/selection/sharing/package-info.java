/** Owns who holds a list and by which link: what a browser remembers, and what it may do. */
package io.vitrine.catalog.selection.sharing;
