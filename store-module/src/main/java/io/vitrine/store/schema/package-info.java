/**
 * The guards of the schema in the form H2 takes them, word for word those PostgreSQL has in its
 * migrations. Nothing in the module calls them; the database does.
 */
package io.vitrine.store.schema;
