/** Holding a time over HTTP. */
package io.vitrine.booking.hold.rest;
