/**
 * What of a shop's sales a manager may want to look at again: figures by week and person, computed
 * by the database. They say that something is unusual and never why. Owns no table.
 */
package io.vitrine.store.pattern;
