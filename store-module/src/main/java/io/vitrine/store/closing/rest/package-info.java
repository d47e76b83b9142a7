/** Closings over HTTP. */
package io.vitrine.store.closing.rest;
