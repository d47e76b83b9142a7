/** The public pages of the catalogue; all stateless, each state an address. */
package io.vitrine.catalog.browse.page;
