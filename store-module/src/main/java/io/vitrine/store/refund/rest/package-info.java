/** Refunds over HTTP. */
package io.vitrine.store.refund.rest;
