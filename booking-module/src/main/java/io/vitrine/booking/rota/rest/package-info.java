/** The rota over HTTP, for the manager of the shop. */
package io.vitrine.booking.rota.rest;
