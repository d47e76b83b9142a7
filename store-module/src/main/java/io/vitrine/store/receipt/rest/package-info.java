/** Receipts over HTTP. */
package io.vitrine.store.receipt.rest;
