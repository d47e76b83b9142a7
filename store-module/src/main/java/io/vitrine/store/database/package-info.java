/** The store module's own schema: where it is, how it is reached, how it is brought up to date. */
package io.vitrine.store.database;
