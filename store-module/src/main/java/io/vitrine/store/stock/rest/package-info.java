/** The stock ledger over HTTP. */
package io.vitrine.store.stock.rest;
