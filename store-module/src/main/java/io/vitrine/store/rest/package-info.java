/** The root of the store module's REST API. */
package io.vitrine.store.rest;
