/** The part of the till's page on which somebody says what was done at the drawer. */
package io.vitrine.store.drawer.page;
