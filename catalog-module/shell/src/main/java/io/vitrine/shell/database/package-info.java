/** Schema by migrations only, and a count of what is asked of the database. */
package io.vitrine.shell.database;
