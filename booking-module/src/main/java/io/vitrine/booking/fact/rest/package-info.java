/** The edge between booking and store, for the store's service alone. */
package io.vitrine.booking.fact.rest;
