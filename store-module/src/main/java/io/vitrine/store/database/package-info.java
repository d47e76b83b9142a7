/**
 * The store module's own schema: where it is, how it is reached, how it is brought up to date, and
 * how an act waits for its turn in it.
 */
package io.vitrine.store.database;
