/** The till of the device at hand, as a page. */
package io.vitrine.store.till.page;
