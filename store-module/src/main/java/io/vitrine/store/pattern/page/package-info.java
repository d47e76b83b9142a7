/** The manager's page of patterns. */
package io.vitrine.store.pattern.page;
