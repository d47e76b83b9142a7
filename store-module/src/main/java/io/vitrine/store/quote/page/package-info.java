/** Quotes as pages. */
package io.vitrine.store.quote.page;
