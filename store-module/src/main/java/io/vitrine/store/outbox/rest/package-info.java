/** Waiting messages over HTTP. */
package io.vitrine.store.outbox.rest;
