/** The manager's page of figures from browse to sale. */
package io.vitrine.store.outcome.page;
