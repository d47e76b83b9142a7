/**
 * Owns the desk on which the catalogue manager keeps a product's pictures and its model: takes them
 * in, puts them in order, says in both languages what they show. Pictures themselves belong to
 * {@code media}.
 */
package io.vitrine.catalog.gallery;
