/** The terms over HTTP. */
package io.vitrine.booking.terms.rest;
