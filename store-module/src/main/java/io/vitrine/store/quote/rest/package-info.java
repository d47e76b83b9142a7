/** Quotes over HTTP. */
package io.vitrine.store.quote.rest;
