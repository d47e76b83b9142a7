/** A shop's limits over HTTP. */
package io.vitrine.store.limit.rest;
