/** The shop that a manager's page is about. */
package io.vitrine.store.shop.page;
