/**
 * What the shop knows of articles and shops: asked of the catalogue, remembered for the hours when
 * it is away, always with the time as of which it is true.
 */
package io.vitrine.store.assortment;
