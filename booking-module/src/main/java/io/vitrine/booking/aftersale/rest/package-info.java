/** What the store tells of pieces, and which letters were stopped, over HTTP. */
package io.vitrine.booking.aftersale.rest;
