/**
 * Owns imports: a file of products is taken in, waits its turn, is read in chunks and can be
 * stopped, taken up again and corrected.
 */
package io.vitrine.catalog.importing;
