/** Credit notes over HTTP. */
package io.vitrine.store.credit.rest;
