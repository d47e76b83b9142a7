/** Attempts at the card terminal over HTTP. */
package io.vitrine.store.terminal.rest;
