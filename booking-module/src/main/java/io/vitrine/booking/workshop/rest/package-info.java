/** Planning workshops over HTTP, for the managers of the shops. */
package io.vitrine.booking.workshop.rest;
