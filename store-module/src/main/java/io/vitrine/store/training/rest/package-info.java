/** Training, seen from the API. */
package io.vitrine.store.training.rest;
