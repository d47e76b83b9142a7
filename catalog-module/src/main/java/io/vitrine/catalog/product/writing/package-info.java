/** Writes many products at once: whole articles in, a constant number of statements a batch. */
package io.vitrine.catalog.product.writing;
