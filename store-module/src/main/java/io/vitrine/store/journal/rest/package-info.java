/** Journals over HTTP. */
package io.vitrine.store.journal.rest;
