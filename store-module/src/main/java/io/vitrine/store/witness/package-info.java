/**
 * Tells the owner once a day by e-mail where each till's journal stands, so that a record that is
 * written anew, or cut off, is found against a letter that lies elsewhere.
 */
package io.vitrine.store.witness;
