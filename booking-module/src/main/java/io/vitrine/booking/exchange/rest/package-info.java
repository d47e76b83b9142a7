/** Exchanges of shifts over HTTP, for those who exchange and for those who approve. */
package io.vitrine.booking.exchange.rest;
