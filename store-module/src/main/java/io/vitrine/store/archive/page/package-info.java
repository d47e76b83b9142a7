/** Archives on the manager's page of the record. */
package io.vitrine.store.archive.page;
