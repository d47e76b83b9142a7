/** Labour law on the API. */
package io.vitrine.booking.labour.rest;
