/** Invoices over HTTP. */
package io.vitrine.store.invoice.rest;
