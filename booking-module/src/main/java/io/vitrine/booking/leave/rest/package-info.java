/** Requests to be absent over HTTP, for those who ask and for those who decide. */
package io.vitrine.booking.leave.rest;
