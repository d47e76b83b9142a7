/** Letters over HTTP. */
package io.vitrine.booking.mail.rest;
