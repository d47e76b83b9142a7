/** One's own wishes over HTTP. */
package io.vitrine.booking.wish.rest;
