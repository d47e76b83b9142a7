/** Archives over HTTP. */
package io.vitrine.store.archive.rest;
