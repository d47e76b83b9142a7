/** The client book over HTTP. */
package io.vitrine.store.client.rest;
