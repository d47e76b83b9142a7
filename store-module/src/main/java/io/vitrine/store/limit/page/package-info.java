/** The manager's page of limits. */
package io.vitrine.store.limit.page;
