/** The figures from browse to sale over HTTP. */
package io.vitrine.store.outcome.rest;
