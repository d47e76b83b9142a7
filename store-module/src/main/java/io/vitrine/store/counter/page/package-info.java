/** The counter as a page. */
package io.vitrine.store.counter.page;
